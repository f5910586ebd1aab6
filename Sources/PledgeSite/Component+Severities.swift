import PledgeModel
import PledgeTemplate

extension Component {
  /// What each severity means.
  static let severities = Component(name: .severities) { page, level in
    guard !page.policy.severities.isEmpty else { return nil }
    var severities: [Value] = []
    for severity in page.policy.severities {
      let name = severity.name.best(for: page.language)
      severities.append([
        "id": page.claim(severity.id),
        "code": Value(Severity.isCode(severity.id) ? severity.id : nil),
        "name": .text(name ?? severity.id),
        "hasOtherName": .bool(name != nil && name != severity.id),
        "definition": page.value(of: severity.definition),
      ])
    }
    return ["severities": .list(severities), "level": .text(String(level))]
  }
}
