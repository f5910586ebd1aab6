/// What a line is, and what there is to say about it.
extension FrontMatterReader {
  /// Runs a step; after a fault it goes on behind the entry that starts at a column.
  mutating func recovering<Result>(
    _ column: Int, passing siblings: FrontMatterBlock.Entries? = nil,
    _ read: (inout Self) throws(FrontMatterFault) -> Result?
  ) -> Result? {
    do throws(FrontMatterFault) {
      return try read(&self)
    } catch {
      report(error)
      skip(column: column, isText: error.isOpenText, passing: siblings)
      return nil
    }
  }

  /// Refuses what stands too deep; it is passed over as a whole.
  mutating func isTooDeep(_ start: Int, _ block: FrontMatterBlock, _ depth: Int) -> Bool {
    guard depth > FrontMatter.maximumDepth else { return false }
    report(.tooDeep(start..<start + 1))
    skip(column: block.parent)
    return true
  }

  func isSpace(at offset: Int, in line: FrontMatterLine) -> Bool {
    offset >= line.end || bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t")
  }

  func skipSpaces(from offset: Int, in line: FrontMatterLine) -> Int {
    var offset = offset
    while offset < line.end, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
    return offset
  }

  func isDash(_ offset: Int, in line: FrontMatterLine) -> Bool {
    bytes[offset] == UInt8(ascii: "-") && isSpace(at: offset + 1, in: line)
  }

  /// Whether a list item or a key starts here, be it a good one or not.
  func isEntry(_ offset: Int, in line: FrontMatterLine) -> Bool {
    isDash(offset, in: line) || colon(from: offset, in: line) != nil
  }

  /// The offset of the colon that ends the key starting here, if a key does.
  func colon(from offset: Int, in line: FrontMatterLine) -> Int? {
    switch bytes[offset] {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      return nil
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let end = quoteEnd(from: offset, in: line) else { return nil }
      let colon = skipSpaces(from: end, in: line)
      return colon < line.end && bytes[colon] == UInt8(ascii: ":")
        && isSpace(at: colon + 1, in: line)
        ? colon : nil
    case _:
      for index in offset..<line.end {
        if bytes[index] == UInt8(ascii: ":"), isSpace(at: index + 1, in: line) { return index }
        if bytes[index] == UInt8(ascii: "#"), index > offset, isSpace(at: index - 1, in: line) {
          return nil
        }
      }
      return nil
    }
  }

  /// Whether keys follow a line that is none: then it was meant as one.
  func isKeyMissing(_ offset: Int, column: Int) -> Bool {
    guard bytes[offset] != UInt8(ascii: "["), bytes[offset] != UInt8(ascii: "{"),
      line + 1 < lines.count
    else {
      return false
    }
    let next = lines[line + 1]
    return next.indent == column && colon(from: next.content, in: next) != nil
      && !isDash(next.content, in: next)
  }

  func notAnEntry(_ offset: Int) -> FrontMatterFault {
    let current = lines[line]
    if "\"'".utf8.contains(bytes[offset]), quoteEnd(from: offset, in: current) == nil {
      return .unclosedQuote(offset..<current.end)
    }
    let text = excerpt(offset..<current.end)
    let hint =
      if let colon = bytes[offset..<current.end].firstIndex(of: UInt8(ascii: ":")), colon > offset {
        "put a space behind the colon"
      } else if current.followsGap {
        "if the page’s text begins here, put a line “---” before it"
      } else {
        "write “key: value”, or put all of a text on the line of its key"
      }
    return .notAnEntry(offset..<current.end, text: text, hint: hint)
  }

  /// The bytes as text, shortened.
  func excerpt(_ range: Range<Int>) -> String {
    let text = String(decoding: bytes[range.prefix(240)], as: UTF8.self)
    return text.count > 50 ? text.prefix(48) + "…" : text
  }

  /// The text from an offset to the end of the line, as it could be written in quotes.
  func quoted(from offset: Int) -> String {
    let text = excerpt(offset..<lines[line].end)
    guard text.contains("\"") || text.contains("\\") else { return "\"\(text)\"" }
    return "'"
      + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
