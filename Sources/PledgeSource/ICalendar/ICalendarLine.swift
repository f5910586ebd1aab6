import PledgeModel

/// A content line of an iCalendar file, its folded parts joined (RFC 5545 section 3.1).
struct ICalendarLine {
  /// Without line ends, and without the blanks that mark its parts.
  private(set) var bytes: [UInt8] = []
  /// Where each part begins: in `bytes`, and in the file.
  private var parts: [(start: Int, offset: Int)] = []

  /// The longest line that is read; everything that names a date is far shorter.
  static let limit = 1 << 16

  fileprivate mutating func append(_ part: Range<Int>, of source: SourceText) {
    parts.append((bytes.count, part.lowerBound))
    bytes += source.bytes[part]
  }

  /// The bytes of the file from the first to the last of a range of `bytes`, the folds between them included.
  func range(in range: Range<Int>) -> Range<Int> {
    let lower = offset(of: range.lowerBound)
    return lower..<(range.isEmpty ? lower : offset(of: range.upperBound - 1) + 1)
  }

  /// The bytes of the file that the whole line takes.
  var range: Range<Int> { range(in: bytes.indices) }

  private func offset(of index: Int) -> Int {
    var (low, high) = (0, parts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if parts[middle].start <= index { low = middle } else { high = middle }
    }
    return parts[low].offset + index - parts[low].start
  }
}

extension SourceText {
  /// Its content lines, in order; empty ones are left out. Lines end in CR LF or in LF.
  var iCalendarLines: [ICalendarLine] {
    var lines: [ICalendarLine] = []
    for number in 1...lineCount {
      var start = offset(ofLine: number)
      if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
      var end = offset(ofLine: number + 1)
      if end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      guard start < end else { continue }
      if !lines.isEmpty, bytes[start] == UInt8(ascii: " ") || bytes[start] == UInt8(ascii: "\t") {
        lines[lines.count - 1].append(start + 1..<end, of: self)
      } else {
        lines.append(ICalendarLine())
        lines[lines.count - 1].append(start..<end, of: self)
      }
    }
    return lines
  }
}
