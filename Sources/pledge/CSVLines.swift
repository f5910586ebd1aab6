/// The records of a CSV file (RFC 4180), found without making strings; empty lines are passed over.
///
/// A quote opens only at the beginning of a field. One that nothing closes, or that is closed in the middle of a
/// field of a later line, ends at its own line: a stray quote costs one record, not those after it.
struct CSVLines {
  /// A record: where it stands without its line break, and where its fields do, quotes included.
  struct Line {
    var line: Range<Int>
    var fields: [Range<Int>]
    /// Whether a quote is open at its end.
    var isOpen = false
  }

  private let bytes: [UInt8]
  private var index: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // A byte order mark is no part of the first name.
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func next() -> Line? {
    while index < bytes.count {
      let start = index
      var fields: [Range<Int>] = []
      fields.reserveCapacity(4)
      var field = index
      var isOpen = false
      while index < bytes.count {
        let byte = bytes[index]
        if byte == UInt8(ascii: ",") {
          fields.append(field..<index)
          field = index + 1
        } else if byte == UInt8(ascii: "\n") {
          break
        } else if byte == UInt8(ascii: "\""), index == field {
          if let end = endOfQuotes(from: index) {
            index = end
            continue
          }
          isOpen = true
          index = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
          break
        }
        index += 1
      }
      var end = index
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      fields.append(min(field, end)..<end)
      index += 1
      if end > start { return Line(line: start..<end, fields: fields, isOpen: isOpen) }
    }
    return nil
  }

  /// The end of the quotes that open at an index; nil where nothing closes them.
  private func endOfQuotes(from start: Int) -> Int? {
    var index = start + 1
    var hasLineBreak = false
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\n") { hasLineBreak = true }
      guard byte == UInt8(ascii: "\"") else { continue }
      if index < bytes.count, bytes[index] == byte {
        index += 1
        continue
      }
      // On another line, what goes on after the quote was opened by it.
      return hasLineBreak && !isEndOfField(index) ? nil : index
    }
    return nil
  }

  private func isEndOfField(_ index: Int) -> Bool {
    guard index < bytes.count else { return true }
    return [UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x20].contains(bytes[index])
  }

  /// What a field says, without spaces at its ends and without quotes.
  func value(_ field: Range<Int>) -> ArraySlice<UInt8> {
    var value = bytes[field]
    while value.first == 0x20 { value.removeFirst() }
    while value.last == 0x20 { value.removeLast() }
    guard value.count >= 2, value.first == UInt8(ascii: "\""), value.last == UInt8(ascii: "\"")
    else { return value }
    value = value.dropFirst().dropLast()
    guard value.contains(UInt8(ascii: "\"")) else { return value }
    var plain: [UInt8] = []
    var wasQuote = false
    for byte in value {
      let isQuote = byte == UInt8(ascii: "\"")
      if isQuote, wasQuote {
        wasQuote = false
        continue
      }
      plain.append(byte)
      wasQuote = isQuote
    }
    return plain[...]
  }
}
