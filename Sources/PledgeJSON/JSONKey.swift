/// A key by its code points, as JSON compares keys.
///
/// `String`'s own `==` and hash also equate other spellings of the same characters. For that they
/// normalize, which takes time quadratic in a run of combining marks: seconds for a hostile file.
struct JSONKey: Hashable {
  private let string: String

  init(_ string: String) {
    self.string = string
  }

  static func == (a: Self, b: Self) -> Bool {
    a.string.isSpelled(like: b.string)
  }

  func hash(into hasher: inout Hasher) {
    for byte in string.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }
}

extension String {
  /// Whether both have the same code points, in time linear in their length.
  func isSpelled(like other: String) -> Bool {
    let (own, others) = (utf8.span, other.utf8.span)
    guard own.count == others.count else { return false }
    for index in own.indices where own[index] != others[index] { return false }
    return true
  }
}
