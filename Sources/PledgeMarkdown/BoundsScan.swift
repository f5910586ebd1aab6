internal import PledgeModel

/// Goes over a text before cmark does and stops where it would cost too much.
///
/// One pass, line by line; it looks at no more than a few bytes of context, and where it cannot know how
/// cmark will read a line it assumes the dearest. Code between fences at the left margin is passed over.
struct BoundsScan {
  private let bytes: [UInt8]
  private var offset: Int
  private var cost = 0
  private var fault: BoundsFault?
  private var run = Run()
  /// Quotes and list items that may still be open.
  private var depth = 0
  private var fence: Fence?
  /// Whether a fence at the left margin may be something else: the end of one inside a list, or part of raw HTML.
  private var distrustsFences = false
  private var definitions = Definitions()

  /// The first fault of the text from an offset, or nil if cmark will read it in good time.
  static func fault(in bytes: [UInt8], from offset: Int) -> BoundsFault? {
    var scan = BoundsScan(bytes: bytes, offset: offset)
    while scan.offset < bytes.count, scan.fault == nil { scan.scanLine() }
    return scan.fault ?? scan.definitions.fault(before: bytes.count)
  }

  private init(bytes: [UInt8], offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }
}

extension BoundsScan {
  /// What is known of the lines since the last empty one, which cmark may read as one paragraph.
  private struct Run {
    var bytes = 0
    /// Lines without `|`.
    var plainLines = 0
    /// The squares of the numbers of `|` on each line.
    var cellPairs = 0
    var openImages = 0
    /// Openings of raw HTML whose ends have not come yet: `<!A`, `<?`, `<![CDATA[`.
    var declarations = 0
    var instructions = 0
    var characterData = 0
    /// Columns of the table that these lines may be rows of.
    var columns = 0
  }

  private struct Fence {
    var byte: UInt8
    var length: Int
  }

  private mutating func add(_ nanoseconds: Int, _ cause: BoundsFault.Cause, at range: Range<Int>) {
    cost += nanoseconds
    if cost > Bounds.cost { refuse(cause, at: range) }
  }

  private mutating func refuse(_ cause: BoundsFault.Cause, at range: Range<Int>) {
    if fault == nil { fault = BoundsFault(cause: cause, range: range) }
  }

  private mutating func scanLine() {
    let start = offset
    if fence != nil || opensFence(at: start) {
      skipCodeLine()
      return
    }
    let content = scanPrefix(of: start)
    guard content < bytes.count, bytes[content] != UInt8(ascii: "\n") else {
      add(depth * Bounds.Cost.openBlock, .nesting, at: start..<content)
      definitions.endRun(at: content)
      run = Run()
      offset = content + 1
      return
    }
    let columns = delimiterColumns(from: content)
    let bars = scanContent(from: content)
    let line = start..<offset
    if columns > 0 { openTable(columns: columns, at: content..<offset) }
    run.cellPairs += bars * bars
    if run.columns > 0 {
      let missing = max(0, run.columns - bars) * Bounds.Cost.missingCell
      add(bars * Bounds.Cost.cell + bars * bars * Bounds.Cost.cellPair + missing, .cells, at: line)
    }
    let openings = run.declarations + run.instructions + run.characterData
    add(openings * line.count * Bounds.Cost.htmlByte, .rawHTML, at: line)
    add(depth * Bounds.Cost.openBlock, .nesting, at: line)
    run.bytes += line.count
    if bars == 0 { run.plainLines += 1 }
    offset += 1
  }

  /// Passes the quotes and list items that a line may open or go on with, and returns where its text starts.
  private mutating func scanPrefix(of start: Int) -> Int {
    var (index, column, indentation, markers) = (start, 0, 0, 0)
    prefix: while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\r"): column += 1
      case UInt8(ascii: "\t"): column += 4 - column % 4
      case UInt8(ascii: ">"): countMarker()
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard isSpace(index + 1) else { break prefix }
        countMarker()
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        var end = index
        while end < bytes.count, end - index < 9,
          (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[end])
        {
          end += 1
        }
        guard end < bytes.count, [UInt8(ascii: "."), UInt8(ascii: ")")].contains(bytes[end]),
          isSpace(end + 1)
        else { break prefix }
        countMarker()
        index = end
      default: break prefix
      }
      index += 1
    }
    func countMarker() {
      if markers == 0 { indentation = column }
      markers += 1
      column += 1
    }
    let isEmpty = index == bytes.count || bytes[index] == UInt8(ascii: "\n")
    if markers == 0 {
      // Text at the left margin after an empty line closes whatever was open.
      if index == start, !isEmpty, run.bytes == 0 { depth = 0 }
    } else if markers > 2, isEmpty, isRule(start..<index) {
      return index
    } else {
      if markers > Bounds.markersOnLine || indentation > Bounds.indentation {
        refuse(.nesting, at: start..<index)
      }
      depth = max(depth, markers + indentation / 2)
    }
    return index
  }

  /// Whether a line holds but one kind of marker, as `- - -` does, which rules a line and opens nothing.
  private func isRule(_ line: Range<Int>) -> Bool {
    var marker: UInt8?
    for byte in bytes[line]
    where byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\r") {
      guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*"), marker == nil || marker == byte
      else { return false }
      marker = byte
    }
    return marker != nil
  }

  private func isSpace(_ index: Int) -> Bool {
    guard index < bytes.count else { return true }
    return bytes[index] == UInt8(ascii: " ") || (0x09...0x0D).contains(bytes[index])
  }
}

extension BoundsScan {
  /// Scans a line to its end, which `offset` then is, and returns how many `|` it has.
  private mutating func scanContent(from start: Int) -> Int {
    var (index, bars, atSigns, word, lastClosing, wordEnd) = (start, 0, 0, start, start, start)
    if bytes[start] == UInt8(ascii: "<") || startsFence(start) { distrustsFences = true }
    if bytes[start] == UInt8(ascii: "[") { definitions.start(at: start) }
    scan: while true {
      index = nextNotable(index)
      guard index < bytes.count, fault == nil else { break }
      switch bytes[index] {
      case UInt8(ascii: "\n"): break scan
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: ")"):
        if let space = lastSpace(in: lastClosing..<index) { word = space }
        lastClosing = index
        add((index - word) * Bounds.Cost.parenthesisByte, .parentheses, at: word..<index + 1)
      case UInt8(ascii: "@"): atSigns += 1
      case UInt8(ascii: "w"), UInt8(ascii: ":"):
        let perByte = addressCost(at: index)
        guard perByte > 0 else { break }
        if index >= wordEnd { wordEnd = endOfWord(from: index) }
        add((wordEnd - index) * perByte, .addresses, at: index..<wordEnd)
      case UInt8(ascii: "!") where follows(UInt8(ascii: "["), index): run.openImages += 1
      case UInt8(ascii: "]"):
        definitions.closeBracket(isColonNext: follows(UInt8(ascii: ":"), index))
        add(run.openImages * Bounds.Cost.openImage, .images, at: index..<index + 1)
      case UInt8(ascii: "<"): scanHTML(at: index)
      case UInt8(ascii: ">"): closeHTML(at: index, from: start)
      default: break
      }
      index += 1
    }
    offset = index
    if atSigns > 0 {
      let nanoseconds = atSigns * (Bounds.Cost.atSign + (index - start) * Bounds.Cost.atSignByte)
      add(nanoseconds, .atSigns, at: start..<index)
    }
    return bars
  }

  /// The next byte that matters to `scanContent`; most do not, and every one is looked at.
  private func nextNotable(_ start: Int) -> Int {
    // A bit for each of the bytes from 0 to 63, and from 64 to 127: newline, `!):<>`, and `@]w|`.
    let low: UInt64 = 1 << 10 | 1 << 33 | 1 << 41 | 1 << 58 | 1 << 60 | 1 << 62
    let high: UInt64 = 1 << 0 | 1 << 29 | 1 << 55 | 1 << 60
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 128, (byte < 64 ? low : high) & 1 << UInt64(byte & 63) != 0 { break }
      index += 1
    }
    return index
  }

  /// What each byte of a word costs from here on, where a bare address may start.
  private func addressCost(at index: Int) -> Int {
    if bytes[index] == UInt8(ascii: ":") {
      return follows(UInt8(ascii: "/"), index) && follows(UInt8(ascii: "/"), index + 1)
        ? Bounds.Cost.schemeByte : 0
    }
    return follows(UInt8(ascii: "w"), index) && follows(UInt8(ascii: "w"), index + 1)
      ? Bounds.Cost.hostByte : 0
  }

  private func endOfWord(from start: Int) -> Int {
    var index = start
    while index < bytes.count, !isSpace(index) { index += 1 }
    return index
  }

  private func lastSpace(in range: Range<Int>) -> Int? {
    var index = range.upperBound
    while index > range.lowerBound {
      index -= 1
      if bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") { return index }
    }
    return nil
  }

  private func follows(_ byte: UInt8, _ index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index + 1] == byte
  }

  private mutating func scanHTML(at index: Int) {
    if follows(UInt8(ascii: "?"), index) {
      run.instructions += 1
    } else if follows(UInt8(ascii: "!"), index) {
      if follows(UInt8(ascii: "["), index + 1) {
        run.characterData += 1
      } else if !follows(UInt8(ascii: "-"), index + 1) {
        run.declarations += 1
      }
    }
  }

  private mutating func closeHTML(at index: Int, from start: Int) {
    run.declarations = 0
    guard index > start else { return }
    if bytes[index - 1] == UInt8(ascii: "?") { run.instructions = 0 }
    if bytes[index - 1] == UInt8(ascii: "]"), index > start + 1,
      bytes[index - 2] == UInt8(ascii: "]")
    {
      run.characterData = 0
    }
  }

  /// How many columns the table has whose delimiter row a line may be, such as `|---|:-:|`; 0 if it is none.
  private func delimiterColumns(from start: Int) -> Int {
    var (index, columns, isOpen, hasDash) = (start, 0, false, false)
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "-"), UInt8(ascii: ":"): (isOpen, hasDash) = (true, true)
      case UInt8(ascii: "|"):
        if isOpen { columns += 1 }
        isOpen = false
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0B, 0x0C: break
      case UInt8(ascii: "\n"): return hasDash ? columns + (isOpen ? 1 : 0) : 0
      default: return 0
      }
      index += 1
    }
    return hasDash ? columns + (isOpen ? 1 : 0) : 0
  }

  private mutating func openTable(columns: Int, at line: Range<Int>) {
    if columns > Bounds.tableColumns { refuse(.tableColumns(columns), at: line) }
    let perByte = Bounds.Cost.tableHeadByte + run.plainLines * Bounds.Cost.tableHeadLineByte
    add(run.bytes * perByte + run.cellPairs * Bounds.Cost.cellPair, .tableHead, at: line)
    run.columns = max(run.columns, columns)
  }
}

extension BoundsScan {
  /// How long a run of one fence character a line's text starts with; 0 if under three.
  private func fenceLength(_ start: Int) -> Int {
    guard start < bytes.count,
      bytes[start] == UInt8(ascii: "`") || bytes[start] == UInt8(ascii: "~")
    else { return 0 }
    var end = start
    while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
    return end - start < 3 ? 0 : end - start
  }

  private func startsFence(_ start: Int) -> Bool { fenceLength(start) > 0 }

  private mutating func opensFence(at start: Int) -> Bool {
    guard !distrustsFences else { return false }
    let length = fenceLength(start)
    guard length > 0 else { return false }
    if bytes[start] == UInt8(ascii: "`") {
      var index = start + length
      while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
        if bytes[index] == UInt8(ascii: "`") { return false }
        index += 1
      }
    }
    return true
  }

  /// Passes a line of a code block: its first, one of its own, or its last.
  private mutating func skipCodeLine() {
    let start = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
    defer { offset += 1 }
    guard let open = fence else {
      fence = Fence(byte: bytes[start], length: fenceLength(start))
      definitions.endRun(at: start)
      run = Run()
      depth = 0
      return
    }
    var content = start
    while content < offset, content - start < 3, bytes[content] == UInt8(ascii: " ") {
      content += 1
    }
    let length = fenceLength(content)
    guard length >= open.length, bytes[content] == open.byte else { return }
    let isBare = bytes[content + length..<offset].allSatisfy {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r")
    }
    if isBare { fence = nil }
  }
}
