import PledgeModel

extension SourceText {
  /// Why the bytes are not text that can be read, or nil when they are UTF-8.
  var encodingFault: Finding? {
    let start = bytes.prefix(4)
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
      return unreadable("this file is UTF-16", at: 0, hint: "save it as UTF-8")
    }
    if let zero = bytes.firstIndex(of: 0) {
      return unreadable(
        "this is a binary file: it holds a zero byte", at: zero,
        hint: "give it the ending of what it is, or save it as UTF-8 text")
    }
    if isUTF8 { return nil }
    let offset = firstInvalidByte
    let byte = "0x" + String(bytes[offset], radix: 16, uppercase: true)
    return unreadable(
      "this file is not UTF-8: byte \(byte) starts no character here", at: offset,
      hint: "it looks like Latin-1 or Windows-1252: save it as UTF-8")
  }

  /// Looked at where it lies: a `String` of it would be a copy that nobody reads.
  private var isUTF8: Bool {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch { return false }
  }

  private func unreadable(_ message: String, at offset: Int, hint: String) -> Finding {
    Finding(.encodingInvalid, message, at: place(of: offset..<offset + 1), hint: hint)
  }

  /// The offset of the first byte that cannot stand where it does in UTF-8.
  private var firstInvalidByte: Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: return min(offset, bytes.count - 1)
      }
    }
  }
}
