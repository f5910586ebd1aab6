import PledgeModel

extension Rule {
  static let severityDefinitionIdentical = Rule(
    "severity-definition-identical", level: .warning, "No two severities have the same definition.",
    why: "A customer cannot choose between two severities that are told by the same words.",
    bad: Example(
      "severities.md",
      "## P1: Outage\nNobody can work.\n\n## P2: Defect\n«Nobody can work.»\n"),
    good: Example(
      "severities.md",
      "## P1: Outage\nNobody can work.\n\n## P2: Defect\nSomebody cannot work.\n"),
    isAcceptable: true, needs: [.severities]
  ) { subject in
    // Definitions that differ in how many letters they have need not be compared word by word.
    var count: [Length: Int] = [:]
    for severity in subject.policy.severities {
      for version in severity.definition.versions { count[Length(version), default: 0] += 1 }
    }
    guard count.contains(where: { $1 > 1 }) else { return [] }
    var first: [Definition: Severity] = [:]
    var findings: [Finding] = []
    for severity in subject.policy.severities {
      for version in severity.definition.versions where count[Length(version), default: 0] > 1 {
        let words = FoldedText.of(version.value)
        guard words.contains(where: FoldedText.isLetter) else { continue }
        let definition = Definition(language: version.language, words: words)
        guard let other = first[definition] else {
          first[definition] = severity
          continue
        }
        // What is written twice under one id is another rule's.
        guard other.id != severity.id else { continue }
        let place = version.place ?? version.value.firstPlace ?? severity.place
        findings.append(
          Finding(
            "\(severity.id) is defined in the same words as \(other.id)", at: place,
            subject: severity.id,
            notes: [.init("\(other.id) is defined here", at: other.place)],
            hint: "say by what one tells the one from the other"))
      }
    }
    return findings
  }

  private struct Length: Hashable {
    var language: String
    var letters: Int

    init(_ version: Localized<Prose>.Version) {
      language = version.language
      letters = version.value.nodes.reduce(0) { sum, node in
        guard case .text = node.content else { return sum }
        return sum
          + version.value.text[node.text.range].reduce(0) {
            $0 + (UInt8(ascii: "a")...UInt8(ascii: "z") ~= $1 | 0x20 ? 1 : 0)
          }
      }
    }
  }

  private struct Definition: Hashable {
    var language: String
    var words: [UInt8]
  }
}

extension Prose {
  /// Where it begins.
  fileprivate var firstPlace: Place? { nodes.first.map(place(of:)) }
}
