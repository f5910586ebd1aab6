import PledgeModel
import PledgeTime

/// What an acceptance names: a rule, and a file or a file and a finding's subject.
struct AcceptedPlace: Hashable {
  var rule: RuleID
  var at: String
}

extension Finding {
  /// The ways an acceptance may name it.
  var acceptedAs: [AcceptedPlace] {
    ([place.file] + (subject.map { ["\(place.file)#\($0)"] } ?? []))
      .map { AcceptedPlace(rule: rule, at: $0) }
  }
}

/// What is wrong with the acceptances themselves.
///
/// - Parameter found: the rules that found something that is not accepted.
func acceptanceFindings(
  _ policy: Policy, isUsed: [Bool], found: Set<RuleID>, on date: CivilDate
) -> [Finding] {
  var findings: [Finding] = []
  for (acceptance, isUsed) in zip(policy.acceptances, isUsed) {
    let rule = Rule.named(acceptance.rule)
    if rule == nil {
      findings.append(
        Finding(
          .valueInvalid, "there is no rule “\(acceptance.rule)”", at: acceptance.place,
          hint: hint(for: acceptance.rule.name, among: Rule.all.map(\.id.name))))
    } else if rule?.isAcceptable == false {
      findings.append(
        Finding(
          .valueInvalid, "what \(acceptance.rule) finds cannot be accepted, only mended",
          at: acceptance.place))
    } else if acceptance.reason.isEmpty {
      findings.append(
        Finding(
          Rule.acceptanceReasonMissing.id, "this acceptance gives no reason", at: acceptance.place,
          hint: "add \"reason\": why customers are not worse off, in words they can read"))
    } else if let until = acceptance.until, until < date {
      findings.append(
        Finding(
          Rule.acceptanceExpired.id, "this acceptance held until \(until)", at: acceptance.place,
          hint: "mend what it accepts, or give it a later date"))
    } else if !isUsed, policy.unreadKinds.isEmpty, !policy.documents.isEmpty {
      // A definition alone cannot show what only content has.
      findings.append(
        Finding(
          Rule.acceptanceUnused.id, "nothing at \(acceptance.at) is found by \(acceptance.rule)",
          at: acceptance.place,
          hint: "remove it, or correct `at`: a file, or a file and a finding's subject",
          fix: acceptance.removal.map {
            // Where its rule does find something, `at` may be mistyped, and its reason still good.
            Fix(
              "remove this acceptance", isCertain: !found.contains(acceptance.rule), edits: [$0])
          }))
    }
  }
  return findings
}
