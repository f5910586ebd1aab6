import PledgeJSON
import PledgeModel

extension DataReader {
  /// Judges the data by its schema and reports every fault at its place.
  ///
  /// - Parameter dataKeys: keys that the file's kind knows and a translation may not repeat.
  mutating func judge(by schema: Schema, scalarsAreText: Bool, dataKeys: [String] = []) {
    for fault in schema.faults(in: data, scalarsAreText: scalarsAreText) {
      if case .unknownKey(let key, _) = fault.kind, fault.path.count == 1, dataKeys.contains(key) {
        report(
          .translationRepeatsData, "a translation holds names and prose only, and “\(key)” is data",
          at: source.place(of: fault.range),
          hint: "remove it here: it is taken from the file in the default language")
      } else {
        report(finding(for: fault))
      }
    }
  }

  private func finding(for fault: SchemaFault) -> Finding {
    let rule: RuleID =
      switch fault.kind {
      case .unknownKey: .keyUnknown
      case .missingKey: .keyMissing
      case .wrongType, .notAllowed, .malformed, .tooFew: .valueInvalid
      }
    return Finding(
      rule, fault.message, at: source.place(of: fault.range), subject: fault.pointer,
      hint: fault.choice.flatMap { suggestion(for: $0.written, among: $0.known) },
      fix: fault.choice.flatMap { choice in
        guard findings.count < Self.suggestionLimit else { return nil }
        return nearest(to: choice.written, among: choice.known).map { name in
          // What was meant is a guess, however near.
          Fix(
            "write \(name)", isCertain: false,
            edits: [.init(asWritten(name, in: fault.range), at: source.place(of: fault.range))])
        }
      })
  }

  /// A name in the quotation marks that stand around what it replaces.
  private func asWritten(_ name: String, in range: Range<Int>) -> String {
    guard range.lowerBound < source.bytes.count else { return name }
    switch source.bytes[range.lowerBound] {
    case UInt8(ascii: "\""): return "\"\(name)\""
    case UInt8(ascii: "'"): return "'\(name)'"
    case _: return name
    }
  }
}
