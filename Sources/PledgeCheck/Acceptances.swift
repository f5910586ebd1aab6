import PledgeModel
import PledgeTime

/// Which acceptances speak of a finding.
struct AcceptanceIndex {
  /// What an acceptance names: a rule, and a file or a file and a finding's subject.
  private struct Name: Hashable {
    var rule: RuleID
    var at: String
  }

  private let acceptances: [Acceptance]
  private var byName: [Name: [Int]] = [:]
  /// Those of comments, by rule and file in the order of their blocks.
  private var byFile: [Name: [Int]] = [:]

  init(_ acceptances: [Acceptance]) {
    self.acceptances = acceptances
    for (index, acceptance) in acceptances.enumerated() {
      if let block = acceptance.block {
        byFile[Name(rule: acceptance.rule, at: block.file), default: []].append(index)
      } else {
        byName[Name(rule: acceptance.rule, at: acceptance.at), default: []].append(index)
      }
    }
  }

  /// The indices of the acceptances by which a finding is accepted.
  func speaking(of finding: Finding) -> [Int] {
    let file = Name(rule: finding.rule, at: finding.place.file)
    var found = byName[file] ?? []
    if let subject = finding.subject {
      found += byName[Name(rule: finding.rule, at: "\(finding.place.file)#\(subject)")] ?? []
    }
    if let comments = byFile[file] { found += holding(finding.place, among: comments) }
    return found
  }

  /// Of comments on blocks in reading order those whose block holds a place: the last that starts before it, and
  /// blocks around that.
  private func holding(_ place: Place, among comments: [Int]) -> [Int] {
    var (low, high) = (0, comments.count)
    while low < high {
      let middle = (low + high) / 2
      let block = acceptances[comments[middle]].block
      if let block, (block.line, block.column) <= (place.line, place.column) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return comments[max(0, low - Self.depth)..<low].filter {
      acceptances[$0].block?.holds(place) == true
    }
  }

  /// How many comments before a place may speak of blocks around it.
  private static let depth = 64
}

extension Place {
  /// Whether another place starts in this one.
  fileprivate func holds(_ place: Place) -> Bool {
    (line, column) <= (place.line, place.column)
      && (place.line, place.column) < (endLine, endColumn)
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
          hint: acceptance.block == nil
            ? "add \"reason\": why customers are not worse off, in words they can read"
            : "add it after a colon: why customers are not worse off, in words they can read"))
    } else if let until = acceptance.until, until < date {
      findings.append(
        Finding(
          Rule.acceptanceExpired.id, "this acceptance held until \(until)", at: acceptance.place,
          hint: "mend what it accepts, or give it a later date"))
    } else if !isUsed, policy.unreadKinds.isEmpty, !policy.documents.isEmpty {
      // A definition alone cannot show what only content has.
      findings.append(
        Finding(
          Rule.acceptanceUnused.id,
          acceptance.block == nil
            ? "nothing at \(acceptance.at) is found by \(acceptance.rule)"
            : "nothing in the block below is found by \(acceptance.rule)",
          at: acceptance.place,
          hint: acceptance.block == nil
            ? "remove it, or correct `at`: a file, or a file and a finding's subject"
            : "remove this comment",
          fix: acceptance.removal.map {
            // Where its rule does find something, `at` may be mistyped, and its reason still good.
            Fix(
              "remove this acceptance", isCertain: !found.contains(acceptance.rule), edits: [$0])
          }))
    }
  }
  return findings
}
