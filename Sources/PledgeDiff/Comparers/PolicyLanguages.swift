import PledgeModel

extension Comparer {
  /// The languages in which a policy can be read.
  static let policyLanguages = Comparer([
    ChangeKind(
      "policy-language-removed", mirror: "policy-language-added", .weaker,
      "The whole policy can be read in a language no longer."),
    ChangeKind(
      "policy-language-added", mirror: "policy-language-removed", .stronger,
      "The whole policy can be read in a language more."),
  ]) { pair in
    let (old, new) = (pair.old.policy, pair.new.policy)
    let wording = Wording.named("en")
    return old.languages.filter { !new.languages.contains($0) }.map {
      Change(
        "policy-language-removed", .weaker, "policy/languages/\($0)",
        "the policy can be read in \(wording.name(ofLanguage: $0)) no longer", before: $0,
        oldPlace: old.identity.place, newPlace: new.identity.place)
    }
      + new.languages.filter { !old.languages.contains($0) }.map {
        Change(
          "policy-language-added", .stronger, "policy/languages/\($0)",
          "the policy can be read in \(wording.name(ofLanguage: $0)) as well", after: $0,
          oldPlace: old.identity.place, newPlace: new.identity.place)
      }
  }
}
