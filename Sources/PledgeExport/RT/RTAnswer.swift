import PledgeModel
import PledgeTime

/// A promise as Request Tracker can keep it, and how near that comes.
struct RTAnswer {
  var allowance: RTAllowance
  var judgement: RTJudgement

  /// Every allowance that is never later than promised, the nearest first.
  static func all(for promise: DeadlineFunction) -> [RTAnswer] {
    let zone = promise.schedule?.zone
    let found = RTAllowance.candidates(for: promise).compactMap { allowance in
      RTJudgement(allowance, against: promise, zone: zone).map {
        RTAnswer(allowance: allowance, judgement: $0)
      }
    }
    // Sorted by position as well: equals keep their order, the simplest first.
    return found.enumerated().sorted {
      ($0.element.judgement.earlierSeconds, $0.offset)
        < ($1.element.judgement.earlierSeconds, $1.offset)
    }.map(\.element)
  }

  /// What is not exact of it.
  func losses(_ subject: String, of promise: DeadlineFunction) -> [Loss] {
    var losses: [Loss] = []
    if !judgement.earlier.isEmpty {
      losses.append(
        Loss(
          subject, .earlier,
          promise.earlierMessage,
          receipts: judgement.earlier))
    }
    if promise.schedule != nil || promise.isInCivilDays {
      let before = Int64.min..<judgement.judged.lowerBound
      let after = judgement.judged.upperBound..<Int64.max
      losses.append(
        Loss(
          subject, .unjudged,
          "Request Tracker shows a deadline also where the calendar's holidays are not known, or beyond the years compared.",
          receipts: RTJudgement.joined([before] + judgement.unanswered + [after])))
    }
    return losses
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
      "Request Tracker counts business days by one minute of each: what is received in or before it is due earlier."
    case .businessDays(_, _, due: .sameTime):
      "Request Tracker counts these business days as opening time: what is received while closed may be due earlier."
    }
  }

  fileprivate var isInCivilDays: Bool {
    if case .civilDays = term { true } else { false }
  }
}
