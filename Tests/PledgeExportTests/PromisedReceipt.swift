import PledgeExport
import PledgeModel
import PledgeTime

/// A receipt, and what Request Tracker may answer by the policy and by what the export says it loses.
struct PromisedReceipt {
  enum Expected: Equatable {
    case exactly(Int64)
    case before(Int64)
    case none
  }

  var subject: String
  var question: RequestTracker.Receipt
  var expected: Expected

  var isExact: Bool {
    if case .exactly = expected { true } else { false }
  }

  func allows(_ answer: Int64?) -> Bool {
    switch (expected, answer) {
    case (.exactly(let due), let answer?): answer == due
    case (.before(let due), let answer?): answer < due && answer >= question.time
    case (.none, let answer): answer == nil
    case (.exactly, nil), (.before, nil): false
    }
  }

  /// Receipts of every target at the edges and in between, about so many together.
  static func all(of subject: Exporter.Subject, losses: [Loss], about count: Int) -> [Self] {
    let policy = subject.policy
    let deadlines = PolicyDeadlines(policy, zones: subject.zones)
    let ways = ["initialResponse": "Response", "resolution": "Resolve"]
    let targets = policy.targets.filter { ways[$0.metric] != nil }
    var random = Seeded(state: 11)
    return targets.flatMap { target -> [Self] in
      let name = ["targets", target.plan, target.severity, target.metric].compactMap(\.self)
        .joined(separator: ".")
      let level = (target.plan.map { $0 + "-" } ?? "") + target.severity
      let lost = losses.filter { $0.subject == name }
      let question = RequestTracker.Receipt(
        way: ways[target.metric] ?? "", level: level, time: 1_780_000_000)
      guard case .promise(let promise) = target.value,
        !lost.contains(where: { $0.effect == .omitted }),
        let function = deadlines.function(of: promise)
      else { return [Self(subject: name, question: question, expected: .none)] }
      let span =
        function.schedule?.calendar.coverage.map {
          Int64($0.lowerBound.daysSince1970) * 86_400..<Int64($0.upperBound.daysSince1970) * 86_400
        } ?? policy.judgedReceipts
      let windows = lost.filter { $0.effect == .earlier }
      let edges =
        function.breakpoints(in: span)
        + windows.flatMap { $0.receipts.flatMap { [$0.lowerBound, $0.upperBound] } }
      let times =
        edges.shuffled(using: &random).prefix(count / targets.count / 4)
        .flatMap { [$0 - 1, $0, $0 + 1] }
        + (0..<count / targets.count / 4).map { _ in Int64.random(in: span, using: &random) }
      return times.filter(span.contains).compactMap { time in
        guard case .due(let due) = function.deadline(received: time),
          !lost.contains(where: { $0.effect == .unjudged && $0.covers(time) })
        else { return nil }
        var question = question
        question.time = time
        return Self(
          subject: name, question: question,
          expected: windows.contains { $0.covers(time) } ? .before(due) : .exactly(due))
      }
    }
  }
}

extension Loss {
  func covers(_ time: Int64) -> Bool {
    receipts.isEmpty || receipts.contains { $0.contains(time) }
  }
}
