/// The bytes of one template, and how to find things in them.
struct Source {
  let bytes: [UInt8]
  /// Where the text starts: after a byte order mark, if there is one.
  let start: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The offset of the first byte that no text has, and what is wrong with it; nil if all is well.
  var firstBadByte: (offset: Int, message: String)? {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      return (error.byteOffsets.lowerBound, "this is not UTF-8 text")
    }
    let control = bytes.firstIndex { $0 < UInt8(ascii: " ") && !Source.isBlank($0) || $0 == 0x7F }
    return control.map { ($0, "a control character (\(bytes[$0])) does not belong in a template") }
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
  }

  /// Whether a delimiter stands at an offset.
  func has(_ delimiter: [UInt8], at offset: Int) -> Bool {
    guard bytes[offset] == delimiter[0], offset + delimiter.count <= bytes.count else {
      return false
    }
    for i in delimiter.indices where bytes[offset + i] != delimiter[i] { return false }
    return true
  }

  func firstIndex(of delimiter: [UInt8], in range: Range<Int>) -> Int? {
    range.first { has(delimiter, at: $0) && $0 + delimiter.count <= range.upperBound }
  }

  /// A part without the white space around it.
  func trimmed(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let rest = bytes[range].drop(while: Source.isBlank)
    let end = rest.lastIndex { !Source.isBlank($0) } ?? rest.startIndex - 1
    return rest[...end]
  }

  /// The spaces and tabs from the start of a line to an offset, or nil if there is anything else.
  ///
  /// `bound` is where the tag before ends: it keeps a tag from claiming what another one took.
  func blanks(fromLineStartTo offset: Int, notBefore bound: Int) -> Range<Int>? {
    var lead = offset
    while lead > bound, isSpaceOrTab(lead - 1) { lead -= 1 }
    let opensLine = lead == start || bytes[lead - 1] == UInt8(ascii: "\n")
    return opensLine ? lead..<offset : nil
  }

  /// Where the next line starts if there are only spaces and tabs before it, or nil if there is anything else.
  func lineEnd(afterBlanksFrom offset: Int) -> Int? {
    var end = offset
    while end < bytes.count, isSpaceOrTab(end) { end += 1 }
    guard end < bytes.count else { return end }
    if bytes[end...].starts(with: "\r\n".utf8) { return end + 2 }
    return bytes[end] == UInt8(ascii: "\n") ? end + 1 : nil
  }

  private func isSpaceOrTab(_ offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t")
  }
}
