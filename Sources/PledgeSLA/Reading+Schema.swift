import PledgeJSON
import PledgeModel

extension Reading {
  /// To look for a near name is not free, and nobody reads more hints than this.
  private static let mostHints = 100

  /// Reports every way in which the definition is not what its schema asks for.
  ///
  /// - Parameter isNewer: whether it is of a later minor version, which may have keys this build does not know.
  mutating func judge(_ node: JSONNode, by schema: Schema, isNewer: Bool) {
    for fault in schema.faults(in: node) {
      if isNewer {
        if case .unknownKey = fault.kind { continue }
        if fault.path == [.key(SLADefinition.versionKey)] { continue }
      }
      switch fault.kind {
      // It hides nothing that the rest refers to, but may be a key of its own item misspelled.
      case .unknownKey: markItem(fault.path)
      case .missingKey(let key): markUnread(fault.path + [.key(key)])
      case .wrongType, .notAllowed, .malformed, .tooFew: markUnread(fault.path)
      }
      report(finding(for: fault))
    }
  }

  private func finding(for fault: SchemaFault) -> Finding {
    let place = source.place(of: fault.range)
    let subject = fault.pointer
    let key =
      switch fault.path.last {
      case .key(let key): "“\(key)”"
      case .index(let index): "item \(index + 1)"
      case nil: "this file"
      }
    let isHinted = findings.count < Self.mostHints
    switch fault.kind {
    case .unknownKey(let name, let known):
      return Finding(
        .keyUnknown, "unknown key “\(name)”", at: place, subject: subject,
        hint: isHinted ? hint(for: name, among: known) : nil)
    case .missingKey(let name):
      return Finding(.keyMissing, "“\(name)” is missing", at: place, subject: subject)
    case .wrongType(let expected, let found):
      return Finding(
        .valueInvalid, "\(key) should be \(expected), not \(found)", at: place, subject: subject)
    case .notAllowed(let value, let allowed):
      return Finding(
        .valueInvalid, "\(key) cannot be “\(value)”", at: place, subject: subject,
        hint: isHinted ? hint(for: value, among: allowed) : nil)
    case .malformed(let expected):
      return Finding(.valueInvalid, "\(key) should be \(expected)", at: place, subject: subject)
    case .tooFew(let minimum, let found):
      return Finding(
        .valueInvalid, "\(key) needs at least \(minimum), and has \(found)", at: place,
        subject: subject)
    }
  }
}
