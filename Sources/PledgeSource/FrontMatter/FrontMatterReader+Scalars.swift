import PledgeJSON

/// Keys, and values that end on their line.
extension FrontMatterReader {
  /// A key, its bytes, and the offset just past its colon.
  struct Key {
    var text: String
    var range: Range<Int>
    var end: Int
  }

  /// The key that starts here in the current line, or nil when none does.
  func key(at offset: Int) throws(FrontMatterFault) -> Key? {
    let current = lines[line]
    guard let colon = colon(from: offset, in: current) else { return nil }
    guard colon - offset <= Self.maximumKeyLength else { throw .longKey(offset..<colon) }
    let (text, range) = try scalar(at: offset, isFlow: false)
    let end = skipSpaces(from: range.upperBound, in: current)
    guard end == colon else { throw .tab(end) }
    return try Key(text: checked(text, range), range: range, end: colon + 1)
  }

  /// A key's text, if it has no other meaning.
  func checked(_ key: String, _ range: Range<Int>) throws(FrontMatterFault) -> String {
    // In quotes it is a key like any other.
    if key == "<<", range.count == 2 { throw .mergeKey(range) }
    return key
  }

  /// The value that starts here, which nothing but a comment may follow; ends on the next line.
  ///
  /// - Parameter column: where its entry starts.
  mutating func inline(at offset: Int, column: Int, depth: Int) throws(FrontMatterFault) -> JSONNode
  {
    let node: JSONNode
    if bytes[offset] == UInt8(ascii: "[") || bytes[offset] == UInt8(ascii: "{") {
      var flow = FrontMatterFlow(position: offset, column: column)
      node = try self.flow(&flow, depth: depth)
    } else {
      let (text, range) = try scalar(at: offset, isFlow: false)
      node = JSONNode(value: .string(text), range: range)
    }
    let end = node.range.upperBound
    let rest = skipSpaces(from: end, in: lines[line])
    if rest < lines[line].end, bytes[rest] != UInt8(ascii: "#") || rest == end {
      throw behind(rest, valueAt: offset)
    }
    line += 1
    if line < lines.count, lines[line].indent > column {
      let next = lines[line]
      let range = next.content..<next.end
      guard isEntry(next.content, in: next) else { throw .textGoesOn(range) }
      report(.entryBelowValue(range))
      skip(column: column)
    }
    return node
  }

  /// What is wrong with something that follows a value on its line.
  private func behind(_ rest: Int, valueAt offset: Int) -> FrontMatterFault {
    switch bytes[rest] {
    case UInt8(ascii: "\t"): return .tab(rest)
    case UInt8(ascii: ":") where !"\"'[{".utf8.contains(bytes[offset]):
      return .colonInText(rest, quoted: quoted(from: offset))
    case let byte:
      return .textBehindValue(rest..<lines[line].end, isComment: byte == UInt8(ascii: "#"))
    }
  }

  /// A quoted or plain scalar and its bytes, quotes included.
  func scalar(at offset: Int, isFlow: Bool) throws(FrontMatterFault) -> (
    text: String, range: Range<Int>
  ) {
    let current = lines[line]
    switch bytes[offset] {
    case UInt8(ascii: "\""):
      guard let end = quoteEnd(from: offset, in: current) else {
        throw .unclosedQuote(offset..<current.end)
      }
      return (try unescaped(offset + 1..<end - 1), offset..<end)
    case UInt8(ascii: "'"):
      guard let end = quoteEnd(from: offset, in: current) else {
        throw .unclosedQuote(offset..<current.end)
      }
      return (undoubled(offset + 1..<end - 1), offset..<end)
    case _:
      let range = try plain(at: offset, isFlow: isFlow)
      return (String(decoding: bytes[range], as: UTF8.self), range)
    }
  }

  /// The offset just past the quote that closes the one here, on the same line.
  func quoteEnd(from offset: Int, in line: FrontMatterLine) -> Int? {
    let quote = bytes[offset]
    var index = offset + 1
    while index < line.end {
      if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 2
      } else if bytes[index] != quote {
        index += 1
      } else if quote == UInt8(ascii: "'"), index + 1 < line.end, bytes[index + 1] == quote {
        index += 2
      } else {
        return index + 1
      }
    }
    return nil
  }

  private static func isFlowIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    case _: false
    }
  }

  /// The bytes of a plain scalar: up to `: `, ` #`, a tab, the end of the line, or, inside brackets, a
  /// bracket or comma (YAML 1.1 section 9.1.3).
  private func plain(at offset: Int, isFlow: Bool) throws(FrontMatterFault) -> Range<Int> {
    let current = lines[line]
    func isFlowIndicator(_ index: Int) -> Bool {
      isFlow && index < current.end && Self.isFlowIndicator(bytes[index])
    }
    let first = bytes[offset]
    let endsAtOnce = isSpace(at: offset + 1, in: current) || isFlowIndicator(offset + 1)
    let isRefused =
      switch first {
      case UInt8(ascii: "-"): endsAtOnce
      case UInt8(ascii: "?"), UInt8(ascii: ":"): endsAtOnce || isFlow
      case _: ",[]{}#&*!|>'\"%@`".utf8.contains(first)
      }
    if first == UInt8(ascii: "\t") { throw .tab(offset) }
    if isRefused { throw .indicator(offset, first, quoted: quoted(from: offset)) }

    var end = offset + 1
    for index in offset + 1..<max(current.end, offset + 1) {
      switch bytes[index] {
      case UInt8(ascii: " "):
        continue
      case UInt8(ascii: "\t"):
        return offset..<end
      case UInt8(ascii: ":")
      where isSpace(at: index + 1, in: current) || isFlowIndicator(index + 1):
        return offset..<end
      case UInt8(ascii: "#") where bytes[index - 1] == UInt8(ascii: " "):
        return offset..<end
      case UInt8(ascii: "?") where isFlow:
        throw .questionMark(index)
      case _ where isFlowIndicator(index):
        return offset..<end
      case _:
        end = index + 1
      }
    }
    return offset..<end
  }
}
