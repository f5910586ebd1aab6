import PledgeModel

extension [Change] {
  /// The most serious first, then by what they are about.
  var inOrder: [Change] {
    sorted { ($1.effect, $0.pointer, $0.kind) < ($0.effect, $1.pointer, $1.kind) }
  }

  /// The same changes, each with its fingerprint: its kind, what it is about, what was said before and after.
  ///
  /// Changes alike in all of these are told apart by their order.
  var withFingerprints: [Change] {
    var counts: [String: Int] = [:]
    return map { change in
      var change = change
      let key = [
        change.kind.name, change.pointer, change.before ?? "", change.after ?? "", change.content,
      ]
      .joined(separator: "\u{0}")
      let ordinal = counts[key, default: 0]
      counts[key] = ordinal + 1
      change.fingerprint = String(
        SHA256.hexadecimal(of: [UInt8]("\(key)\u{0}\(ordinal)".utf8)).prefix(32))
      return change
    }
  }
}
