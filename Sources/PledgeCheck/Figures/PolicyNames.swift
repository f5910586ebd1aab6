import PledgeModel

/// What a policy calls its severities, metrics and plans in one language.
struct PolicyNames: Sendable {
  private(set) var cues = CueTable()
  /// Severities by the number at the end of their id, where only one has it: "severity 1".
  private(set) var severityNumbers: [UInt32: String] = [:]
  /// Severities whose name is a single word, which means one only beside other words.
  private(set) var shortNames: [UInt32: String] = [:]
  /// The metrics that are promised.
  let metrics: Set<String>
  /// Those that start anew at each of their own events.
  let recurring: Set<String>

  /// Of a policy that names nothing.
  static let none = PolicyNames(
    Policy(
      identity: Identity(id: "", name: Localized(), version: "", place: Place(file: "")),
      languages: []),
    in: "")

  init(_ policy: Policy, in language: String) {
    let promised = Set(policy.targets.map(\.metric))
    metrics = promised
    recurring = Set(policy.metrics.filter(\.recurring).map(\.id)).union(["update"])
    for id in promised.sorted() {
      if let name = policy.metricName(id)?[language] { cues.add([name], .metric(id)) }
    }
    for plan in policy.plans {
      if let name = plan.name[language] { cues.add([name], .plan(plan.id)) }
    }
    var numbers: [String: [String]] = [:]
    for severity in policy.severities {
      if Self.isToken(severity.id) { cues.add([severity.id], .severity(severity.id)) }
      if let name = severity.name[language], name != severity.id {
        let hashes = CueTable.hashes(of: name)
        if hashes.count > 1 {
          cues.add(hashes, .severity(severity.id))
        } else if let hash = hashes.first {
          shortNames[hash] = severity.id
        }
      }
      let number = Self.finalNumber(of: severity.id)
      if !number.isEmpty { numbers[number, default: []].append(severity.id) }
    }
    for (number, ids) in numbers where ids.count == 1 {
      if let hash = CueTable.hashes(of: number).first { severityNumbers[hash] = ids[0] }
    }
  }

  /// Whether an id is no word of a language: P1, S1, sev2.
  private static func isToken(_ id: String) -> Bool {
    id.utf8.contains(where: FoldedText.isDigit)
      && id.utf8.contains { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 }
  }

  private static func finalNumber(of id: String) -> String {
    let start = id.utf8.lastIndex { !FoldedText.isDigit($0) }
    return String(id[(start.map { id.utf8.index(after: $0) } ?? id.startIndex)...])
  }
}
