/// Finds the tags of one template. It does not fail: what is no tag is a broken one.
struct TagScanner {
  private let source: Source
  /// Where the text after the last tag starts.
  private(set) var cursor: Int
  private var delimiters = Delimiters.standard
  /// How far lines are counted. Tags are asked for in order, so that every byte is looked at once.
  private var counted: Int
  private var line = 1
  private var lineStart: Int

  init(_ source: Source) {
    self.source = source
    cursor = source.start
    counted = source.start
    lineStart = source.start
  }

  /// The next tag, or nil if there are no more: then only text is left, from `cursor` on.
  mutating func next() -> Tag? {
    guard let start = source.firstIndex(of: delimiters.open, in: cursor..<source.bytes.count) else {
      return nil
    }
    let place = place(at: start)
    let (kind, end) = read(from: start + delimiters.open.count)
    if kind.takesLine, let indent = source.blanks(fromLineStartTo: start, notBefore: cursor),
      let next = source.lineEnd(afterBlanksFrom: end)
    {
      let text = cursor..<indent.lowerBound
      cursor = next
      return Tag(kind: kind, place: place, text: text, indent: indent)
    }
    let text = cursor..<start
    cursor = end
    return Tag(kind: kind, place: place, text: text, indent: nil)
  }

  mutating func place(at offset: Int) -> Place {
    while counted < offset {
      if source.bytes[counted] == UInt8(ascii: "\n") {
        line += 1
        lineStart = counted + 1
      }
      counted += 1
    }
    return Place(line: line, column: offset - lineStart + 1)
  }

  /// Reads a tag whose opening delimiter ends at `start`; the second result is where the text goes on.
  private mutating func read(from start: Int) -> (Tag.Kind, Int) {
    let sigil = start < source.bytes.count ? source.bytes[start] : 0
    switch sigil {
    case UInt8(ascii: "!"):
      guard let end = source.firstIndex(of: delimiters.close, in: start..<source.bytes.count) else {
        return (unclosed(sigil, delimiters.close), source.bytes.count)
      }
      return (.done, end + delimiters.close.count)
    case UInt8(ascii: "="):
      return readDelimiters(from: start + 1)
    case UInt8(ascii: "{"):
      return readName(from: start + 1, to: [UInt8(ascii: "}")] + delimiters.close, sigil)
    case UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "/"), UInt8(ascii: ">"),
      UInt8(ascii: "&"):
      return readName(from: start + 1, to: delimiters.close, sigil)
    default:
      return readName(from: start, to: delimiters.close, sigil)
    }
  }

  /// A tag that opens before this one is closed shows that this one is not: it is better to go on from there.
  private func readName(from start: Int, to close: [UInt8], _ sigil: UInt8) -> (Tag.Kind, Int) {
    var end = start
    while end < source.bytes.count, !source.has(close, at: end) {
      if source.has(delimiters.open, at: end) { return (unclosed(sigil, close), end) }
      end += 1
    }
    guard end < source.bytes.count else { return (unclosed(sigil, close), end) }
    let name = source.trimmed(start..<end)
    let next = end + close.count
    return switch sigil {
    case UInt8(ascii: "{"), UInt8(ascii: "&"): (.raw(name), next)
    case UInt8(ascii: "#"): (.section(name), next)
    case UInt8(ascii: "^"): (.inverted(name), next)
    case UInt8(ascii: "/"): (.closing(name), next)
    case UInt8(ascii: ">"): (.partial(name), next)
    default: (.variable(name), next)
    }
  }

  /// New delimiters must stand on one line, so that a forgotten `=` does not swallow what follows.
  private mutating func readDelimiters(from start: Int) -> (Tag.Kind, Int) {
    let close = [UInt8(ascii: "=")] + delimiters.close
    var end = start
    while end < source.bytes.count, source.bytes[end] != UInt8(ascii: "\n") {
      if source.has(close, at: end) { return setDelimiters(start..<end, then: end + close.count) }
      end += 1
    }
    // What is meant to be the end may lack its “=”.
    let next = source.firstIndex(of: delimiters.close, in: start..<end)
    return (unclosed(UInt8(ascii: "="), close), next.map { $0 + delimiters.close.count } ?? end)
  }

  private mutating func setDelimiters(_ range: Range<Int>, then next: Int) -> (Tag.Kind, Int) {
    guard let new = Delimiters(source.bytes[range]) else {
      let hint =
        "two of them, apart, each at most \(Limits.delimiterLength) bytes and without “=”: {{=<% %>=}}"
      return (.broken(.other, message: "these are not delimiters", hint: hint), next)
    }
    delimiters = new
    return (.done, next)
  }

  private func unclosed(_ sigil: UInt8, _ close: [UInt8]) -> Tag.Kind {
    .broken(
      Tag.Role(sigil: sigil), message: "this tag is never closed",
      hint: "it ends with “\(String(decoding: close, as: UTF8.self))”")
  }
}
