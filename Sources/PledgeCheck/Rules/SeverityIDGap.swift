import PledgeModel

extension Rule {
  static let severityIDGap = Rule(
    "severity-id-gap", level: .warning, "The ids of severities leave none out.",
    why:
      "Between P2 and P4 a customer looks for a P3: it may have been lost, and with it the promise for it.",
    bad: Example([
      "severities.md": severities(third: "«## P4: Question»"),
      "response-times.md": Example.targets().replacing(
        "| P2 |", with: "| P4 | 3 business days |\n| P2 |"),
    ]),
    good: Example([
      "severities.md": severities(third: "## P3: Question"),
      "response-times.md": Example.targets().replacing(
        "| P2 |", with: "| P3 | 3 business days |\n| P2 |"),
    ]),
    isAcceptable: true, needs: [.severities]
  ) { subject in
    // Of two with the same id, one may be what seems to be lost.
    guard Set(subject.policy.severities.map(\.id)).count == subject.policy.severities.count else {
      return []
    }
    var series: [String: [(number: Int, severity: Severity)]] = [:]
    for severity in subject.policy.severities {
      guard let (prefix, number) = numbering(of: severity.id) else { continue }
      series[prefix, default: []].append((number, severity))
    }
    return series.values.flatMap { numbered in
      let numbered = numbered.sorted { $0.number < $1.number }
      let pairs = zip(numbered, numbered.dropFirst()).filter { $1.number > $0.number + 1 }
      // Ids that leave out more than they name, as P10, P20, P30 do, do not count.
      let missing = pairs.reduce(0) { $0 + $1.1.number - $1.0.number - 1 }
      guard missing < numbered.count else { return [Finding]() }
      return pairs.map { before, after in
        let lost = id(like: after.severity.id, number: before.number + 1)
        return Finding(
          "\(before.severity.id) is followed by \(after.severity.id): there is no \(lost)",
          at: after.severity.place, subject: after.severity.id,
          notes: [.init("\(before.severity.id) is defined here", at: before.severity.place)],
          hint: "define \(lost), or number them without a gap")
      }
    }
  }

  /// `P3` as 3 after `P`; nil where an id does not end in a number.
  private static func numbering(of id: String) -> (prefix: String, number: Int)? {
    let digits = id.reversed().prefix { ("0"..."9").contains($0) }.count
    guard 1...4 ~= digits, let number = Int(id.suffix(digits)) else { return nil }
    return (id.dropLast(digits).lowercased(), number)
  }

  private static func id(like id: String, number: Int) -> String {
    id.prefix { !("0"..."9").contains($0) } + String(number)
  }

  private static func severities(third: String) -> String {
    """
    ## P1: Outage
    Nobody can work.

    ## P2: Defect
    Something does not work, and there is a way around it.

    \(third)
    A question of how something is used.

    """
  }
}
