import PledgeModel
import PledgeTime

/// A promise as Request Tracker can keep it, and how near that comes.
struct RTAnswer {
  var allowance: RTAllowance
  var judgement: RTJudgement
  /// Whether its opening time had to be cut, since no candidate was never later as it is.
  var isCut: Bool

  /// Every allowance that is never later than promised, the nearest first.
  static func all(
    for promise: DeadlineFunction, received receipts: Range<Int64>
  ) -> [RTAnswer] {
    let deadlines = PromisedDeadlines(promise, received: receipts)
    let candidates = RTAllowance.candidates(for: promise, received: receipts)
    let found = judged(candidates, against: deadlines, of: promise)
    guard found.isEmpty else { return found.sorted(by: \.judgement.earlierSeconds) }
    // What is latest is so where the promise jumps or bends.
    let edges = deadlines.edges
    return judged(
      RTAllowance.generous(for: promise, received: receipts), against: deadlines, of: promise
    ) {
      $0.cut(to: edges, $1)
    }.sorted(by: \.judgement.lead)
  }

  /// - Parameter cut: makes less of a candidate before it is judged.
  private static func judged(
    _ candidates: [RTAllowance], against deadlines: PromisedDeadlines, of promise: DeadlineFunction,
    cut: ((RTAllowance, RTOpenTime?) -> RTAllowance?)? = nil
  ) -> [RTAnswer] {
    var openTimes: [RTHours: RTOpenTime?] = [:]
    var seen: Set<RTAllowance> = []
    return candidates.compactMap { candidate in
      guard seen.insert(candidate).inserted else { return nil }
      var openTime: RTOpenTime?
      if let hours = candidate.hours, let zone = promise.schedule?.zone {
        let known = openTimes[hours] ?? RTOpenTime(hours, in: zone, over: deadlines.receipts)
        openTimes[hours] = known
        guard let known else { return nil }
        openTime = known
      }
      guard let allowance = cut.map({ $0(candidate, openTime) }) ?? candidate,
        let judgement = RTJudgement(allowance, against: deadlines, openTime)
      else { return nil }
      return RTAnswer(allowance: allowance, judgement: judgement, isCut: cut != nil)
    }
  }

  private var cutMessage: String {
    let minutes = (allowance.business?.seconds ?? 0) / 60
    let hours = (judgement.mostEarly + 3599) / 3600
    return
      "Request Tracker counts \(minutes) minutes of these business days, the most that are never later: up to \(hours) hours earlier."
  }

  /// What is not exact of it.
  func losses(_ subject: String, of promise: DeadlineFunction) -> [Loss] {
    var losses: [Loss] = []
    if !judgement.earlier.isEmpty {
      losses.append(
        Loss(
          subject, .earlier, isCut ? cutMessage : promise.earlierMessage,
          receipts: judgement.earlier))
    }
    if promise.schedule != nil || promise.isInCivilDays {
      let before = Int64.min..<judgement.judged.lowerBound
      let after = judgement.judged.upperBound..<Int64.max
      losses.append(
        Loss(
          subject, .unjudged,
          promise.outlasts(judgement.judged)
            ? "Request Tracker shows a deadline also where the calendar's holidays are not known. More than a hundred years ahead nothing was compared: there it may be later."
            : "Request Tracker shows a deadline also where the calendar's holidays are not known, or beyond the years compared.",
          receipts: RTJudgement.joined([before] + judgement.unanswered + [after])))
    }
    return losses
  }
}

extension [RTAnswer] {
  /// In ascending order; equals keep theirs, the simplest first.
  fileprivate func sorted(by distance: (RTAnswer) -> some Comparable) -> [RTAnswer] {
    enumerated().sorted {
      let (left, right) = (distance($0.element), distance($1.element))
      return left == right ? $0.offset < $1.offset : left < right
    }.map(\.element)
  }
}

extension DeadlineFunction {
  /// Why Request Tracker is earlier at some receipts.
  fileprivate var earlierMessage: String {
    switch term {
    case .seconds:
      "Request Tracker is earlier where the hours of a date are not those of its weekday, or a term is no whole minutes."
    case .civilDays:
      "Request Tracker counts 24 hours a day, here less what the clocks skip in spring: it is up to that much earlier."
    case .businessDays(_, _, due: .close):
      "Request Tracker counts business days by one minute of each: what is received in or before it is due earlier"
        + (closesEarly ? "; as some dates close early, others are taken to as well." : ".")
    case .businessDays(_, _, due: .sameTime):
      "Request Tracker counts these business days as opening time: what is received while closed may be due earlier."
    }
  }

  /// Whether some date closes before its weekday usually does.
  private var closesEarly: Bool {
    guard let calendar = schedule?.calendar else { return false }
    return calendar.special.contains { special in
      guard let last = special.intervals.last else { return false }
      return last.closes < calendar.intervals(on: special.date.weekday).last?.closes ?? 0
    }
  }

  fileprivate var isInCivilDays: Bool {
    if case .civilDays = term { true } else { false }
  }
}
