import PledgeModel
import PledgeTime

extension MarkdownPage {
  /// A table for each plan, or for several that are promised the same: severities down, metrics
  /// across; beneath it what its words mean.
  mutating func addTargets() {
    var sections: [(plans: [String], body: MarkdownText)] = []
    var byPlan: [String?: [Target]] = [:]
    for target in policy.targets { byPlan[target.plan, default: []].append(target) }
    for target in policy.targets {
      let plan = target.plan
      guard let targets = byPlan.removeValue(forKey: plan) else { continue }
      let body = body(of: targets)
      let title = plan.map { id in name(policy.plans.first { $0.id == id }?.name, id) }
      let titles = title.map { [$0] } ?? []
      if let same = sections.firstIndex(where: { $0.body.text == body.text }) {
        sections[same].plans += titles
      } else {
        sections.append((titles, body))
      }
    }
    for (plans, body) in sections {
      let title = plans.isEmpty ? "" : ": \(wording.list(plans))"
      markdown.block("## \(wording.targetsTitle)\(title)")
      markdown.block(String(body.text.dropLast()))
    }
  }

  private func body(of targets: [Target]) -> MarkdownText {
    var body = MarkdownText()
    let metrics = unique(targets.map(\.metric))
    let rows = unique(targets.map(\.severity)).map { severity in
      [severityName(severity)]
        + metrics.map { metric in
          let target = targets.first { $0.severity == severity && $0.metric == metric }
          return target.map(cell) ?? ""
        }
    }
    body.table([wording.severity] + metrics.map(metricName), rows)
    let sentences =
      sentences(about: targets)
      + policy.timing.sentences(in: wording, language) { metricName($0) }.map(\.escapedForMarkdown)
    if !sentences.isEmpty { body.block("**\(wording.readingsTitle)**") }
    body.list(sentences)
    return body
  }

  /// The words of a cell and, where nothing is promised, why.
  private func cell(_ target: Target) -> String {
    let text = (target.value.text(in: language, default: language) ?? "").escapedForMarkdown
    guard case .none(let absence) = target.value, let reason = absence.reason.best(for: language)
    else { return text }
    return "\(text): \(reason.escapedForMarkdown)"
  }

  private func severityName(_ id: String) -> String {
    let name = policy.severities.first { $0.id == id }?.name.best(for: language)
    let both = name.map { $0 == id || $0.isEmpty ? id : "\(id) (\($0))" } ?? id
    return both.escapedForMarkdown
  }

  private func metricName(_ id: String) -> String { name(policy.metricName(id), id) }

  private struct Cell {
    var target: Target
    var promise: Promise
  }

  /// What the words mean: each sentence once, with the cells it is about where it is not about all.
  private func sentences(about targets: [Target]) -> [String] {
    let cells = targets.compactMap { target in
      if case .promise(let promise) = target.value {
        Cell(target: target, promise: promise)
      } else {
        nil
      }
    }
    let all = cells.map(sentences)
    return unique(all.joined()).map { sentence in
      let meant = zip(cells, all).filter { $0.1.contains(sentence) }.map(\.0.target)
      if meant.count == cells.count { return wording.capitalized(sentence) }
      let names = names(of: meant, among: cells.map(\.target))
      return wording.only(wording.list(names), sentence)
    }
  }

  /// Cells in words: by their column where whole columns are meant, by their row where a whole row is.
  private func names(of meant: [Target], among targets: [Target]) -> [String] {
    let metrics = unique(meant.map(\.metric))
    if targets.count(where: { metrics.contains($0.metric) }) == meant.count {
      return metrics.map(metricName)
    }
    return unique(meant.map(\.severity)).flatMap { severity in
      let row = meant.filter { $0.severity == severity }
      let label = severity.escapedForMarkdown
      return row.count == targets.count(where: { $0.severity == severity })
        ? [label] : row.map { wording.cell(label, metricName($0.metric)) }
    }
  }

  private func sentences(about cell: Cell) -> [String] {
    let promise = cell.promise
    let (phrase, readings) = (promise.phrase, promise.readings)
    let start = policy.startEvent(of: cell.target.metric)
    var sentences = [wording.startEvents[start] ?? wording.starts(start.escapedForMarkdown)]
    if let commitment = promise.commitment {
      sentences.append(wording.terms.commitment(commitment))
    }
    switch promise.clock?.value {
    case .always: sentences.append(wording.clockAlways)
    case .calendar(let id):
      guard let calendar = policy.calendars.first(where: { $0.id == id }) else { break }
      sentences.append(
        wording.clockCalendar(
          name(calendar.name, id), calendar.hours(in: wording),
          wording.zoneTime(calendar.timeZone.value.escapedForMarkdown)))
    case nil: break
    }
    if phrase.unit == .day, phrase.qualifier == nil {
      switch readings.day {
      case .business: sentences.append(wording.dayBusiness)
      case .civil: sentences.append(wording.dayCivil)
      case .hours24: sentences.append(wording.day24Hours)
      case nil: break
      }
    }
    if phrase.unit == .week, let week = readings.week,
      let days = (DurationGrammar.named(language) ?? DurationGrammar.named("en"))?.print(week)
    {
      sentences.append(wording.week(days))
    }
    switch promise.term {
    case .businessDays(_, let received, let due):
      sentences.append(wording.businessDay)
      switch received {
      case .nextBusinessDay: sentences.append(wording.receivedNextBusinessDay)
      case .asReceived: sentences.append(wording.receivedAsReceived)
      }
      switch due {
      case .close: sentences.append(wording.dueClose)
      case .sameTime: sentences.append(wording.dueSameTime)
      }
    case .civilDays:
      let zone = policy.timeZone.map { wording.zoneTime($0.value.escapedForMarkdown) }
      sentences.append(wording.civilDays(zone))
    case .seconds, nil: break
    }
    if phrase.lower != nil { sentences.append(wording.rangeUpper) }
    return sentences
  }

  /// The distinct values, in the order they come.
  private func unique(_ values: some Sequence<String>) -> [String] {
    var seen: Set<String> = []
    return values.filter { seen.insert($0).inserted }
  }
}
