/// The signs that stand in a text, so that most texts are passed over by a rule that looks for some.
struct SignSet: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Signs of ASCII.
  init(_ signs: String) {
    self = []
    for byte in signs.utf8 { insert(SignSet(byte)) }
  }

  /// A sign of ASCII by its code, or any beyond ASCII by its first byte.
  init(_ byte: UInt8) {
    switch byte {
    case 0x20..<0x40: rawValue = 1 << UInt64(byte - 0x20)
    case 0x40..<0x80: rawValue = 1 << UInt64(32 + (byte & 0x1F))
    case 0x80...: rawValue = 1 << 32
    case _: rawValue = 0
    }
  }

  /// At least one sign that ASCII does not have, an `@` or a backquote.
  static let beyondASCII = SignSet(rawValue: 1 << 32)
}
