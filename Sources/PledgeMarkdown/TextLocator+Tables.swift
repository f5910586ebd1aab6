internal import PledgeModel

extension TextLocator {
  /// The line of a table's first row: the one before its delimiter row. cmark names that of the text before the table.
  func headLine(from line: Int) -> Int {
    var candidate = line
    while candidate < source.lineCount {
      if isDelimiterRow(candidate + 1) { return candidate }
      candidate += 1
    }
    return line
  }

  private func isDelimiterRow(_ line: Int) -> Bool {
    var hasDash = false
    for byte in source.bytes[contentStart(ofLine: line)..<end(ofLine: line)] {
      switch byte {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0B, 0x0C:
        break
      default: return false
      }
    }
    return hasDash
  }

  /// Whether a line makes a heading of the one before it.
  func isUnderline(_ line: Int) -> Bool {
    let text = source.bytes[contentStart(ofLine: line)..<end(ofLine: line)]
    guard let mark = text.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else {
      return false
    }
    return text.drop { $0 == mark }.allSatisfy {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
    }
  }

  /// Tells where the text of each cell on a line stands.
  func find(_ cells: inout [Range<Int>], onLine line: Int) {
    let end = end(ofLine: line)
    var index = contentStart(ofLine: line)
    cells.removeAll(keepingCapacity: true)
    if index < end, source.bytes[index] == UInt8(ascii: "|") { index += 1 }
    while index < end {
      let start = index
      while index < end, source.bytes[index] != UInt8(ascii: "|") {
        let isEscape =
          source.bytes[index] == UInt8(ascii: "\\") && index + 1 < end
          && TextMatcher.isPunctuation(source.bytes[index + 1])
        index += isEscape ? 2 : 1
      }
      index = min(index, end)
      let text = trimmed(start..<index)
      if index < end || !text.isEmpty { cells.append(text) }
      index += 1
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    func isSpace(_ index: Int) -> Bool {
      source.bytes[index] == UInt8(ascii: " ") || (0x09...0x0D).contains(source.bytes[index])
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(start) { start += 1 }
    while end > start, isSpace(end - 1) { end -= 1 }
    return start..<end
  }
}
