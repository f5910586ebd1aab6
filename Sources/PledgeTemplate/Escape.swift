/// Writes text so that HTML and XML read it as text, in content and in quoted attributes.
enum Escape {
  static func append(_ text: String, to output: inout [UInt8]) {
    let bytes = text.utf8.span
    for i in bytes.indices where isSpecial(bytes[i]) {
      return appendBytewise(bytes, to: &output)
    }
    output.append(contentsOf: text.utf8)
  }

  private static func appendBytewise(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
    for i in bytes.indices {
      switch bytes[i] {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): output.append(contentsOf: "&#39;".utf8)
      case let byte: output.append(byte)
      }
    }
  }

  /// Whether a byte is one of & < > " ', which all have codes below 64: one bit each.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    let special: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
    return byte < 64 && special &>> UInt64(byte) & 1 == 1
  }
}
