extension [UInt8] {
  /// Appends text for HTML, safe between tags and in quoted attributes.
  mutating func appendEscaped(_ text: ArraySlice<UInt8>) {
    var start = text.startIndex
    for index in text.indices {
      guard let entity = Self.entity(for: text[index]) else { continue }
      append(contentsOf: text[start..<index])
      append(contentsOf: entity.utf8)
      start = index + 1
    }
    append(contentsOf: text[start...])
  }

  private static func entity(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}
