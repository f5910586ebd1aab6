import PledgeModel

/// Where the two lines `---` stand, if they do.
enum FrontMatterFences {
  case none
  case unclosed(FrontMatterFault)
  /// The opening line's bytes, the bytes between the lines, and the number of the line after them.
  case closed(opening: Range<Int>, content: Range<Int>, bodyLine: Int)

  /// Looks at the first line, which starts at an offset, and for the line that answers it.
  init(_ source: SourceText, from start: Int) {
    let opening = start..<min(start + 3, source.bytes.count)
    guard Self.isFence(source, from: start, line: 1) else {
      let isOldMac = source.bytes[start...].starts(with: Array("---\r".utf8))
      self = isOldMac ? .unclosed(.carriageReturns(opening)) : .none
      return
    }
    // A line `...` ends a YAML document. Without any `---` it is what the author meant to be the end.
    var dots: Int?
    for line in stride(from: 2, through: source.lineCount, by: 1) {
      let offset = source.offset(ofLine: line)
      if Self.isFence(source, from: offset, line: line) {
        let content = source.offset(ofLine: 2)..<offset
        self = .closed(opening: opening, content: content, bodyLine: line + 1)
        return
      }
      if dots == nil, source.bytes.hasThree(UInt8(ascii: "."), at: offset),
        Self.end(source, line) == offset + 3
      {
        dots = line
      }
    }
    if let dots {
      // The reader finds the line inside the content and says so.
      let content = source.offset(ofLine: 2)..<source.offset(ofLine: dots + 1)
      self = .closed(opening: opening, content: content, bodyLine: dots + 1)
    } else {
      self = .unclosed(.unclosed(opening, textLine: Self.firstTextLine(source)))
    }
  }

  private static func isFence(_ source: SourceText, from offset: Int, line: Int) -> Bool {
    source.bytes.hasThree(UInt8(ascii: "-"), at: offset) && end(source, line) == offset + 3
  }

  /// The offset just past a line's last byte that is not white space, or its start.
  private static func end(_ source: SourceText, _ line: Int) -> Int {
    let start = source.offset(ofLine: line)
    var end = line < source.lineCount ? source.offset(ofLine: line + 1) : source.bytes.count
    while end > start, [0x20, 0x09, 0x0D, 0x0A].contains(source.bytes[end - 1]) { end -= 1 }
    return end
  }

  /// The first line that cannot belong to front matter, as a guess of where the page's text begins.
  private static func firstTextLine(_ source: SourceText) -> Int? {
    let content = source.offset(ofLine: 2)..<source.bytes.count
    let reader = FrontMatterReader(source, content: content, opening: 0..<0)
    let text = reader.lines.first { $0.indent == 0 && !reader.isEntry($0.content, in: $0) }
    return text.map { source.place(of: $0.content..<$0.content).line }
  }
}
