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
      if isNewer, case .unknownKey = fault.kind { continue }
      // That this build can read the version has been seen before.
      if fault.path == [.key(SLADefinition.versionKey)] { continue }
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
    let isHinted = findings.count < Self.mostHints
    let rule: RuleID =
      switch fault.kind {
      case .unknownKey: .keyUnknown
      case .missingKey: .keyMissing
      case .wrongType, .notAllowed, .malformed, .tooFew: .valueInvalid
      }
    return Finding(
      rule, fault.message, at: source.place(of: fault.range), subject: fault.pointer,
      hint: fault.choice.flatMap { isHinted ? hint(for: $0.written, among: $0.known) : nil })
  }
}
