import PledgeModel
import PledgeTime

extension SLATarget {
  /// What the definition says of a target; nil where it cannot be said exactly.
  init?(_ target: Target, in policy: Policy) {
    self.init(
      origin: Origin(place: target.place, pointer: ""),
      plan: target.plan.map { Located($0, at: target.place) },
      severity: Located(target.severity, at: target.place),
      metric: Located(target.metric, at: target.place))
    if target.subject != defaultSubject { cell = target.subject }
    switch target.value {
    case .promise(let promise):
      guard let term = promise.term, let clock = promise.clock else { return nil }
      within = Located(SLADuration(term), at: target.place)
      atLeast = promise.lowerEnd
      self.clock = clock
      commitment = promise.commitment
      readings = promise.withNeededReadings.readings
    case .none(let absence):
      none = Located(absence.wording, at: target.place)
      reason = absence.reason
    case .blank, .unread: return nil
    }
    for language in policy.languages {
      // Without a grammar only the words the author typed are known.
      guard language == policy.defaultLanguage || DurationGrammar.named(language) != nil,
        let text = target.value.text(in: language, default: policy.defaultLanguage)
      else { continue }
      phrase.set(text, in: language)
    }
  }

  /// How findings and acceptances name it, unless `cell` says otherwise.
  var defaultSubject: String { "\(severity.value).\(metric.value)" }

  var subject: String { cell ?? defaultSubject }
}

extension Promise {
  /// The lower end of a range, read as the upper one is.
  var lowerEnd: SLADuration? {
    guard let lower = phrase.lower else { return nil }
    var promise = self
    promise.phrase.lower = nil
    promise.phrase.upper = lower
    return promise.term.map { SLADuration($0) }
  }
}
