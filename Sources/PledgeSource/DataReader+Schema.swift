import PledgeJSON
import PledgeModel

extension DataReader {
  /// Judges the data by its schema and reports every fault at its place.
  ///
  /// - Parameter dataKeys: keys that the file's kind knows and a translation may not repeat.
  mutating func judge(by schema: Schema, scalarsAreText: Bool, dataKeys: Set<String> = []) {
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
    let place = source.place(of: fault.range)
    let subject = fault.pointer
    let key =
      switch fault.path.last {
      case .key(let key): "“\(key)”"
      case .index(let index): "item \(index + 1)"
      case nil: "this file"
      }
    switch fault.kind {
    case .unknownKey(let name, let known):
      return Finding(
        .keyUnknown, "unknown key “\(name)”", at: place, subject: subject,
        hint: hint(for: name, among: known))
    case .missingKey(let name):
      return Finding(.keyMissing, "“\(name)” is missing", at: place, subject: subject)
    case .wrongType(let expected, let found):
      return Finding(
        .valueInvalid, "\(key) should be \(expected), not \(found)", at: place, subject: subject)
    case .notAllowed(let value, let allowed):
      return Finding(
        .valueInvalid, "\(key) cannot be “\(value)”", at: place, subject: subject,
        hint: hint(for: value, among: allowed))
    case .malformed(let expected):
      return Finding(.valueInvalid, "\(key) should be \(expected)", at: place, subject: subject)
    case .tooFew(let minimum, let found):
      return Finding(
        .valueInvalid, "\(key) needs at least \(minimum), and has \(found)", at: place,
        subject: subject)
    }
  }
}
