internal import PledgeModel

extension TextLocator {
  /// How many of a mark stand just before an offset, at most two.
  func marks(_ byte: UInt8, before offset: Int) -> Int {
    var count = 0
    while count < 2, offset - count > 0, source.bytes[offset - count - 1] == byte { count += 1 }
    return count
  }

  /// How many of a mark stand at the current offset, at most two.
  func marks(_ byte: UInt8) -> Int {
    var count = 0
    while count < 2, offset + count < limit, source.bytes[offset + count] == byte { count += 1 }
    return count
  }

  /// Where the code starts with its backticks whose text starts at an offset.
  func outerStart(ofCode start: Int) -> Int {
    func isTick(_ index: Int) -> Bool { index >= 0 && source.bytes[index] == UInt8(ascii: "`") }
    var start = !isTick(start - 1) && isTick(start - 2) ? start - 1 : start
    while isTick(start - 1) { start -= 1 }
    return start
  }

  /// Goes past the end of a link whose text starts at an offset and ends at the current one, and returns
  /// where the whole of it starts: before `[`, `![` or `<`, or with its text if it is a bare address.
  mutating func closeLink(textStart: Int) -> Int {
    guard textStart > 0 else { return textStart }
    switch source.bytes[textStart - 1] {
    case UInt8(ascii: "[") where byte(at: offset) == UInt8(ascii: "]"):
      advance(to: endOfTarget(after: offset + 1))
      let isImage = textStart > 1 && source.bytes[textStart - 2] == UInt8(ascii: "!")
      return textStart - (isImage ? 2 : 1)
    case UInt8(ascii: "<") where byte(at: offset) == UInt8(ascii: ">"):
      advance(to: offset + 1)
      return textStart - 1
    default: return textStart
    }
  }

  /// Goes past a link or image without text that starts at the current offset, and tells where it stood.
  mutating func passEmptyLink() -> Range<Int>? {
    let start = offset
    let bracket = byte(at: start) == UInt8(ascii: "!") ? start + 1 : start
    guard byte(at: bracket) == UInt8(ascii: "["), byte(at: bracket + 1) == UInt8(ascii: "]") else {
      return nil
    }
    let end = endOfTarget(after: bracket + 2)
    guard end <= limit else { return nil }
    advance(to: end)
    return start..<end
  }

  private func byte(at offset: Int) -> UInt8? { offset < limit ? source.bytes[offset] : nil }

  /// The offset past `(address "title")` or `[name]`, or the same if neither follows.
  private func endOfTarget(after start: Int) -> Int {
    guard let opening = byte(at: start) else { return start }
    if opening == UInt8(ascii: "[") {
      return source.bytes[start..<limit].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? start
    }
    guard opening == UInt8(ascii: "(") else { return start }
    var (index, depth) = (start, 0)
    // What the parenthesis is within: an address between < and >, or a title between quotes.
    var quote: UInt8?
    while let byte = byte(at: index), index - start < Self.reach {
      if byte == UInt8(ascii: "\\") {
        index += 1
      } else if let open = quote {
        if byte == open { quote = nil }
      } else {
        switch byte {
        case UInt8(ascii: "<") where index == start + 1: quote = UInt8(ascii: ">")
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
          if isSpace(index - 1) { quote = byte }
        case UInt8(ascii: "("): depth += 1
        case UInt8(ascii: ")"):
          depth -= 1
          if depth == 0 { return index + 1 }
        default: break
        }
      }
      index += 1
    }
    return start
  }

  private func isSpace(_ index: Int) -> Bool {
    let byte = source.bytes[index]
    return byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }
}
