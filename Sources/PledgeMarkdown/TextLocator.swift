internal import PledgeModel

/// Follows the texts of a block through the source, so that each has its exact place.
///
/// cmark's columns are a good guess: they assume that all lines of a paragraph are indented alike, that
/// no link definition stood before it, and that no `\|` was unescaped. So every guess is compared with the
/// source, and where it fails the text is looked for after the one before it.
struct TextLocator {
  /// How far the next text may be, past addresses and raw HTML.
  static let reach = 4096

  let source: SourceText
  /// The lines above the text that cmark read.
  private let linesAbove: Int
  private(set) var matcher: TextMatcher
  /// How many quotes the current block is in.
  var quoteDepth = 0

  /// The offset just past what has been found of the block so far.
  private(set) var offset = 0
  /// The line of that offset, counted from 1 in the file.
  private(set) var line = 1
  /// Where cmark thinks the block's text starts, and where it really does.
  private var guess = (line: 0, column: 0)
  private var textStart = (line: 1, offset: 0)
  private(set) var limit = 0
  private var trustsColumns = true
  /// Texts of the block that were looked for in vain.
  private var misses = 0

  init(source: SourceText, firstLine: Int) {
    self.source = source
    linesAbove = firstLine - 1
    matcher = TextMatcher(source: source.bytes)
    move(to: firstLine)
  }

  /// How the text found last was written.
  var pieces: [Piece] { matcher.pieces }

  /// The line of the file that cmark counts as one of its own; the current one for 0.
  func line(of cmarkLine: Int) -> Int {
    cmarkLine > 0 ? min(cmarkLine + linesAbove, source.lineCount) : line
  }

  /// The offset just past the last byte of a line, without its end.
  func end(ofLine line: Int) -> Int {
    var end = source.offset(ofLine: line + 1)
    let start = source.offset(ofLine: line)
    if end > start, source.bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > start, source.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return end
  }

  /// A line's first byte that is neither white space nor the sign of a quote around the block.
  func contentStart(ofLine line: Int) -> Int {
    var offset = source.offset(ofLine: line)
    let end = end(ofLine: line)
    var quotes = quoteDepth
    while offset < end {
      switch source.bytes[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): offset += 1
      case UInt8(ascii: ">") where quotes > 0:
        quotes -= 1
        offset += 1
      default: return offset
      }
    }
    return offset
  }

  private mutating func move(to line: Int) {
    self.line = line
    offset = source.offset(ofLine: line)
  }
}

extension TextLocator {
  /// Begins a paragraph or heading, before whose text some lines of link definitions may stand.
  mutating func startBlock(_ element: MarkdownTree.Element, definitionLines: Int) {
    guard element.line > 0 else { return startUnplacedBlock() }
    let first = line(of: element.line)
    move(to: min(first + definitionLines, source.lineCount))
    let start =
      definitionLines == 0
      ? min(offset + element.contentColumn - 1, end(ofLine: line)) : contentStart(ofLine: line)
    limit = end(ofLine: line(of: max(element.endLine, element.line)))
    begin(guess: (element.line, element.contentColumn), start: (line, start), trustsColumns: true)
  }

  /// Begins a table's cell that fills a range of the source.
  mutating func startCell(_ element: MarkdownTree.Element, line: Int, range: Range<Int>) {
    self.line = line
    limit = range.upperBound
    let escapes = source.bytes[range].contains(UInt8(ascii: "\\"))
    begin(
      guess: (element.line, element.contentColumn), start: (line, range.lowerBound),
      trustsColumns: !escapes)
  }

  /// Begins a paragraph that the table extension split off, whose place cmark does not tell.
  private mutating func startUnplacedBlock() {
    limit = source.bytes.count
    begin(guess: (0, 0), start: (line, offset), trustsColumns: false)
  }

  private mutating func begin(
    guess: (Int, Int), start: (line: Int, offset: Int), trustsColumns: Bool
  ) {
    self.guess = guess
    textStart = start
    offset = start.offset
    self.trustsColumns = trustsColumns
    misses = 0
  }

  /// Goes on to the next line of the block.
  mutating func breakLine() {
    guard line < source.lineCount else { return }
    move(to: line + 1)
    offset = contentStart(ofLine: line)
  }

  /// Goes on to an offset of the block, never back.
  mutating func advance(to offset: Int) {
    self.offset = min(max(offset, self.offset), max(limit, self.offset))
    while line < source.lineCount, source.offset(ofLine: line + 1) <= self.offset { line += 1 }
  }
}

extension TextLocator {
  /// Finds a text and goes past it; `pieces` then says how it is written.
  mutating func find(_ text: [UInt8], in range: Range<Int>, near element: MarkdownTree.Element)
    -> Bool
  {
    let guessed = guessedPosition(line: element.line, column: element.column)
    if let guessed, guessed.offset >= offset,
      match(text, range, at: guessed.offset, line: guessed.line)
    {
      return true
    }
    if search(text, range) { return true }
    if let guessed, match(text, range, at: guessed.offset, line: guessed.line) { return true }
    return false
  }

  private func guessedPosition(line: Int, column: Int) -> (line: Int, offset: Int)? {
    guard trustsColumns, line >= guess.line, guess.line > 0 else { return nil }
    let target = textStart.line + line - guess.line
    guard target <= source.lineCount else { return nil }
    let start = target == textStart.line ? textStart.offset : contentStart(ofLine: target)
    let offset = start + column - guess.column
    return offset >= start && offset < limit ? (target, offset) : nil
  }

  private mutating func match(_ text: [UInt8], _ range: Range<Int>, at offset: Int, line: Int)
    -> Bool
  {
    guard matcher.match(text, in: range, at: offset, before: min(end(ofLine: line), limit)) else {
      return false
    }
    self.line = line
    self.offset = matcher.pieces.last?.source.upperBound ?? offset
    return true
  }

  private mutating func search(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    // A text that is never found costs the most, and one in a block is rare enough.
    guard misses < 16 else { return false }
    misses += 1
    let stop = min(limit, offset + Self.reach)
    var (candidate, line) = (offset, line)
    while candidate < stop {
      let end = end(ofLine: line)
      while candidate < min(end, stop) {
        let byte = source.bytes[candidate]
        let mayStart =
          byte == text[range.lowerBound] || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&")
          || byte == 0
        if mayStart, match(text, range, at: candidate, line: line) {
          misses -= 1
          return true
        }
        candidate += 1
      }
      guard line < source.lineCount else { return false }
      line += 1
      candidate = contentStart(ofLine: line)
    }
    return false
  }
}
