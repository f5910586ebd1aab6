internal import PledgeModel

extension BoundsScan {
  /// Scans a line to its end, which `offset` then is, and returns how many `|` it has.
  mutating func scanContent(from start: Int) -> Int {
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
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        if index == start || bytes[index - 1] != bytes[index] { run.marks += 1 }
        add(Bounds.Cost.mark, .marks, at: index..<index + 1)
      case UInt8(ascii: "w"), UInt8(ascii: ":"):
        let perByte = addressCost(at: index)
        guard perByte > 0 else { break }
        if index >= wordEnd { wordEnd = endOfWord(from: index) }
        add((wordEnd - index) * perByte, .addresses, at: index..<wordEnd)
      case UInt8(ascii: "!") where follows(UInt8(ascii: "["), index): run.openImages += 1
      case UInt8(ascii: "]"):
        definitions.closeBracket(isColonNext: follows(UInt8(ascii: ":"), index))
        add(run.openImages * Bounds.Cost.openImage, .images, at: index..<index + 1)
        add(run.marks * Bounds.Cost.openMark, .marks, at: index..<index + 1)
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
    // A bit for each of the bytes from 0 to 63, and from 64 to 127: newline, `!)*:<>`, and `@]_w|~`.
    let low: UInt64 = 1 << 10 | 1 << 33 | 1 << 41 | 1 << 42 | 1 << 58 | 1 << 60 | 1 << 62
    let high: UInt64 = 1 << 0 | 1 << 29 | 1 << 31 | 1 << 55 | 1 << 60 | 1 << 62
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
  func delimiterColumns(from start: Int) -> Int {
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

  mutating func openTable(columns: Int, at line: Range<Int>) {
    if columns > Bounds.tableColumns { refuse(.tableColumns(columns), at: line) }
    let perByte = Bounds.Cost.tableHeadByte + run.plainLines * Bounds.Cost.tableHeadLineByte
    add(run.bytes * perByte + run.cellPairs * Bounds.Cost.cellPair, .tableHead, at: line)
    run.columns = max(run.columns, columns)
  }
}
