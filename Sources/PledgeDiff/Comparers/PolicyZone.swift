import PledgeModel
import PledgeTime

extension Comparer {
  /// Whose days civil days are; the kind is named with that of calendars.
  static let policyZone = Comparer([]) { pair in
    let (before, after) = (pair.old.policy.timeZone, pair.new.policy.timeZone)
    guard before?.value != after?.value else { return [] }
    let inCivilDays = pair.unedited { promise in
      if case .civilDays = promise.term { true } else { false }
    }
    let touched = TouchedPromises(inCivilDays, in: pair)
    func text(_ zone: String?) -> String { zone ?? "none" }
    return [
      Change(
        "timezone-changed", touched.effect, "policy/timeZone",
        "the policy's days are those of \(text(after?.value)), no longer of \(text(before?.value))",
        before: before?.value, after: after?.value,
        oldPlace: before?.place ?? pair.old.policy.identity.place,
        newPlace: after?.place ?? pair.new.policy.identity.place, evidence: touched.evidence,
        parts: touched.severalParts)
    ]
  }
}
