import PledgeModel
import PledgeTime

extension Comparer {
  /// Which text binds, from when, and who promises.
  static let legalTerms = Comparer([
    ChangeKind(
      "governing-language-changed", .mixed, "Another language's text binds, or none that is said."),
    ChangeKind(
      "effective-date-backdated", mirror: "effective-date-advanced", .weaker,
      "The policy takes effect on an earlier day than before."),
    ChangeKind(
      "effective-date-advanced", mirror: "effective-date-backdated", .wording,
      "The policy takes effect on a later day than before, as a new version does."),
    ChangeKind(
      "effective-date-changed", .undecided,
      "The policy begins or ceases to say from which day it holds."),
    ChangeKind("provider-changed", .undecided, "Somebody else promises."),
    ChangeKind("policy-renamed", .wording, "The policy is called otherwise."),
    ChangeKind(
      "customer-zone-removed", mirror: "customer-zone-added", .weaker,
      "Promises are published no longer for customers in a time zone."),
    ChangeKind(
      "customer-zone-added", mirror: "customer-zone-removed", .stronger,
      "Promises are published for customers in a time zone more."),
  ]) { pair in
    let (old, new) = (pair.old.policy, pair.new.policy)
    func change(
      _ kind: ChangeID, _ effect: Effect, _ pointer: String, _ message: String, _ before: String?,
      _ after: String?, _ places: (Place?, Place?) = (nil, nil)
    ) -> Change {
      Change(
        kind, effect, "policy/\(pointer)", message, before: before, after: after,
        oldPlace: places.0 ?? old.identity.place, newPlace: places.1 ?? new.identity.place)
    }
    var changes: [Change] = []
    let languages = (old.identity.governingLanguage, new.identity.governingLanguage)
    let isOther =
      languages.0?.value != languages.1?.value || old.bindingLanguage != new.bindingLanguage
    if isOther {
      let wording = Wording.named("en")
      func text(_ policy: Policy) -> String {
        let name = wording.name(ofLanguage: policy.bindingLanguage)
        return policy.identity.governingLanguage == nil ? "\(name), unless said otherwise" : name
      }
      changes.append(
        change(
          "governing-language-changed", .mixed, "governingLanguage",
          "the text that binds is \(text(new)), no longer \(text(old))", text(old), text(new),
          (languages.0?.place, languages.1?.place)))
    }
    let dates = (old.identity.effectiveDate, new.identity.effectiveDate)
    if let before = dates.0?.value, let after = dates.1?.value, before != after {
      let isEarlier = after < before
      changes.append(
        change(
          isEarlier ? "effective-date-backdated" : "effective-date-advanced",
          isEarlier ? .weaker : .wording, "effectiveDate",
          "takes effect on \(after), no longer on \(before)", "\(before)", "\(after)",
          (dates.0?.place, dates.1?.place)))
    }
    if (dates.0 == nil) != (dates.1 == nil) {
      func text(_ date: CivilDate?) -> String {
        date.map { "on \($0)" } ?? "on no day that it says"
      }
      changes.append(
        change(
          "effective-date-changed", .undecided, "effectiveDate",
          "takes effect \(text(dates.1?.value)), no longer \(text(dates.0?.value))",
          dates.0.map { "\($0.value)" }, dates.1.map { "\($0.value)" },
          (dates.0?.place, dates.1?.place)))
    }
    func provider(_ policy: Policy) -> String? {
      policy.identity.provider.flatMap { $0.legalName ?? $0.name.best(for: pair.language) }
    }
    if provider(old) != provider(new) {
      changes.append(
        change(
          "provider-changed", .undecided, "provider",
          "the provider is \(provider(new) ?? "not named"), no longer \(provider(old) ?? "not named")",
          provider(old), provider(new)))
    }
    changes += [
      pair.renaming(
        "policy-renamed", "policy/name", "policy",
        (old.identity.id, old.identity.name, old.identity.place),
        (new.identity.id, new.identity.name, new.identity.place))
    ].compactMap(\.self)
    let zones = (old.customerZones.map(\.value), new.customerZones.map(\.value))
    changes += zones.0.filter { !zones.1.contains($0) }.map {
      change(
        "customer-zone-removed", .weaker, "customerZones",
        "promises are published no longer for customers in \($0)", $0, nil)
    }
    changes += zones.1.filter { !zones.0.contains($0) }.map {
      change(
        "customer-zone-added", .stronger, "customerZones",
        "promises are published for customers in \($0) as well", nil, $0)
    }
    return changes
  }
}
