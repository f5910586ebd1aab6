import PledgeModel
import PledgeTime

/// A configuration of Request Tracker 5, built level by level.
struct RTConfiguration {
  private(set) var levels: [RTLevel] = []
  private(set) var losses: [Loss] = []
  private var hoursNames: [RTHours: String] = [:]
  /// In the order in which levels name them.
  private var hours: [RTHours] = []
  /// What was found for a term on a clock: many targets share both.
  private var answers: [Question: [RTAnswer]] = [:]
  private let policy: Policy
  private let deadlines: PolicyDeadlines

  private struct Question: Hashable {
    var term: Term
    var clock: Clock?
  }

  init(_ policy: Policy, zones: [Zone]) {
    self.policy = policy
    deadlines = PolicyDeadlines(policy, zones: zones)
    var seen: Set<[String?]> = []
    for target in policy.targets where seen.insert([target.plan, target.severity]).inserted {
      addLevel(
        policy.targets.filter { $0.plan == target.plan && $0.severity == target.severity })
    }
    if !policy.channels.isEmpty {
      losses.append(Loss("channels", .wording, "Request Tracker's levels know no channels."))
    }
  }

  private mutating func addLevel(_ targets: [Target]) {
    guard let first = targets.first else { return }
    let levelName = (first.plan.map { $0 + "-" } ?? "") + first.severity
    // To Perl “0” is false, and a ticket with that level has none.
    let usable =
      !levelName.isEmpty && levelName != "0" && levelName.unicodeScalars.count <= 64
      && !levels.contains { $0.name == levelName }
    var level = RTLevel(name: levelName)
    for target in targets {
      guard case .promise(let promise) = target.value else { continue }
      let subject = "targets.\(target.path)"
      guard usable else {
        lose(subject, "its level's name is empty, 0, longer than 64 characters or another level's")
        continue
      }
      if let reason = obstacle(target.metric, promise) {
        lose(subject, reason)
        continue
      }
      let isResponse = target.metric == "initialResponse"
      guard let function = deadlines.function(of: promise),
        isResponse ? level.response == nil : level.resolve == nil
      else {
        lose(subject, "its calendar, its zone or its meaning is not known")
        continue
      }
      let question = Question(term: function.term, clock: promise.clock?.value)
      let answers =
        answers[question]
        ?? RTAnswer.all(
          for: function, received: function.comparedReceipts(since: policy.judgedSince))
      self.answers[question] = answers
      guard !answers.isEmpty else {
        lose(subject, Self.impossible)
        continue
      }
      let other = isResponse ? level.resolve?.hours : level.response?.hours
      let fitting = answers.first {
        other == nil || $0.allowance.hours == nil || $0.allowance.hours == other
      }
      guard let answer = fitting else {
        lose(subject, "a level has one calendar, and the other target of this one needs its own")
        continue
      }
      if isResponse { level.response = answer.allowance } else { level.resolve = answer.allowance }
      losses += answer.losses(subject, of: function)
      if case .calendar(let id) = promise.clock?.value { name(answer.allowance.hours, after: id) }
      if promise.phrase.lower != nil {
        losses.append(Loss(subject, .wording, "The lower end of the range is left out."))
      }
    }
    if level.response != nil || level.resolve != nil { levels.append(level) }
  }

  private static let impossible = """
    no useful setting is never later than promised: Request Tracker knows one week of hours and whole holidays only, \
    and searches 29 days
    """

  /// Why a target cannot be carried, whatever its duration.
  private func obstacle(_ metric: String, _ promise: Promise) -> String? {
    guard metric == "initialResponse" || metric == "resolution" else {
      return "it times the first response and the resolution only"
    }
    let known = policy.metrics.first { $0.id == metric }
    guard policy.startEvent(of: metric) == Metric.ticketReceived,
      !(known?.recurring ?? false)
    else { return "it counts from the ticket's arrival" }
    return policy.needsCustomerZone(promise) ? "it has no hours in the customer's own zone" : nil
  }

  private mutating func lose(_ subject: String, _ reason: String) {
    losses.append(Loss(subject, .omitted, "Request Tracker cannot keep this: \(reason)."))
  }

  /// Hours of different calendars may be alike; those of one calendar may differ.
  private mutating func name(_ hours: RTHours?, after calendar: String) {
    guard let hours, hoursNames[hours] == nil else { return }
    let base = "\(calendar) \(hours.purpose)"
    var name = base
    var number = 2
    while hoursNames.values.contains(name) {
      name = "\(base) \(number)"
      number += 1
    }
    hoursNames[hours] = name
    self.hours.append(hours)
  }

  /// The file, in Perl.
  var perl: String {
    let entries = hours.map { "    \((hoursNames[$0] ?? "").perl) => \($0.perl),\n" }
    return """
      # Service levels for Request Tracker 5, written by Pledge: put this file into RT_SiteConfig.d.
      # A queue needs its SLA enabled, and its default level if tickets shall have one. Name no time zone in
      # QueueDefault: it would win over the levels' own. The response is timed for tickets that their requestor creates.
      # A number of minutes such as 32399.5 / 60 is one second less than 540 minutes; the half second is cut off.
      Set(%ServiceBusinessHours, (
      \(entries.joined())));
      Set(%ServiceAgreements, (
          Levels => {
      \(levels.map { $0.perl { hoursNames[$0] ?? "" } }.joined())    },
      ));
      1;

      """
  }
}
