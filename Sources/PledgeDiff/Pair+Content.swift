import PledgeModel

extension Pair {
  /// A change with all that comes or goes with it, so that an approval is for just that.
  func withContent(_ change: Change) -> Change {
    guard change.before == nil || change.after == nil else { return change }
    var change = change
    let side = change.after == nil ? old : new
    change.content = side.policy.text(of: change.pointer) ?? ""
    return change
  }
}

extension Policy {
  /// What a part says under its heading; nil where a pointer names none.
  fileprivate func text(of pointer: String) -> String? {
    let parts = pointer.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    func told(_ text: Localized<Prose>?) -> String? {
      (text?[bindingLanguage] ?? text?.versions.first?.value)?.plainText
    }
    switch parts[0] {
    case "severities": return told(severities.first { $0.id == parts[1] }?.definition)
    case "plans": return told(plans.first { $0.id == parts[1] }?.scope)
    case "channels": return told(channels.first { $0.id == parts[1] }?.body)
    case "pages": return told(documents.first { $0.path == parts[1] }.map(\.localizedProse))
    case "escalation", "obligations", "exclusions", "remedies", "versions", "definitions":
      return told(clauses.first { $0.id == parts[1] }?.text)
    default: return nil
    }
  }
}

extension Document {
  fileprivate var localizedProse: Localized<Prose> { Localized(prose, in: language) }
}
