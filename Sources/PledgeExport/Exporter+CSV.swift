import PledgeModel
import PledgeTime

extension Exporter {
  /// A row for each plan, severity and metric; `CSVTable` says how formulas are kept from running.
  static let csv = Exporter(
    "csv", "The targets as a table, a row each, for spreadsheets and reports",
    fileName: "targets.csv"
  ) { subject in
    let policy = subject.policy
    var table = CSVTable(
      heading: [
        "plan", "severity", "metric", "status", "within", "unit", "clock", "atLeast", "day", "week",
        "received", "due",
      ] + policy.languages.map { "phrase.\($0)" } + policy.languages.map { "reason.\($0)" })
    var losses: [Loss] = []
    for target in policy.targets {
      guard let fields = target.fields(in: policy) else { continue }
      table.add(fields)
      if fields.contains(where: CSVTable.isGuarded) {
        losses.append(
          Loss(
            "targets.\(target.path)", .wording,
            "a field starts like a formula: an apostrophe stands before it"))
      }
    }
    losses += policy.calendars.map {
      Loss("calendars.\($0.id)", .omitted, "a row names its clock, not the clock's hours")
    }
    losses += policy.channels.map { Loss("channels.\($0.id)", .omitted, "only targets are listed") }
    losses += policy.metrics.filter { $0.starts != Metric.ticketReceived }.map {
      Loss("metrics.\($0.id)", .omitted, "a row does not say which event starts the time")
    }
    return Export(bytes: Array(table.text.utf8), losses: losses)
  }
}

extension Target {
  /// Its row; nil where it could not be read.
  fileprivate func fields(in policy: Policy) -> [String]? {
    let status: String
    var details = Array(repeating: "", count: 8)
    var reason = Localized<String>()
    switch value {
    case .unread: return nil
    case .blank: status = "blank"
    case .none(let absence): (status, reason) = (absence.wording.rawValue, absence.reason)
    case .promise(let promise):
      status = "promise"
      let readings = promise.neededReadings
      details = [
        promise.term?.iso8601 ?? "", promise.unit, promise.clock?.value.name ?? "",
        promise.lowerEnd?.iso8601 ?? "", readings.day?.word ?? "",
        readings.week.flatMap { DurationGrammar.named("en")?.print($0) } ?? "",
        readings.received?.rawValue ?? "", readings.due?.rawValue ?? "",
      ]
    }
    let phrases = policy.languages.map { language in
      language == policy.defaultLanguage || DurationGrammar.named(language) != nil
        ? value.text(in: language, default: policy.defaultLanguage) ?? "" : ""
    }
    return [plan ?? "", severity, metric, status] + details + phrases
      + policy.languages.map { reason[$0] ?? "" }
  }
}

extension Promise {
  /// What the duration counts.
  fileprivate var unit: String {
    switch (term, clock?.value) {
    case (.civilDays, _): "civil days"
    case (.businessDays, _): "business days"
    case (.seconds, .calendar): "open time"
    case (.seconds, .always): "elapsed time"
    case (.seconds, nil), (nil, _): ""
    }
  }

  /// The readings its duration hangs on.
  fileprivate var neededReadings: Readings {
    var needed = Readings()
    let isWeek = phrase.unit == .week
    if isWeek { needed.week = readings.week }
    let days = isWeek ? readings.week?.qualifier : phrase.qualifier
    if isWeek || phrase.unit == .day, days == nil { needed.day = readings.day }
    if case .businessDays(_, let received, let due) = term {
      (needed.received, needed.due) = (received, due)
    }
    return needed
  }

  /// The lower end of a range, which does not bind.
  fileprivate var lowerEnd: Term? {
    guard let lower = phrase.lower else { return nil }
    var promise = self
    (promise.phrase.lower, promise.phrase.upper) = (nil, lower)
    return promise.term
  }
}

extension Readings.Day {
  fileprivate var word: String {
    switch self {
    case .business: "business"
    case .civil: "civil"
    case .hours24: "24 hours"
    }
  }
}
