/// One property of an iCalendar file: a name, parameters and a value (RFC 5545 section 3.1).
struct ICalendarProperty {
  /// In capitals: `DTSTART`.
  let name: String
  /// Names in capitals; a value without its quotes.
  private(set) var parameters: [(name: String, value: String)] = []
  let value: [UInt8]
  /// The bytes of the file that the value takes, and the whole line.
  let valueRange: Range<Int>
  let range: Range<Int>
  private let line: ICalendarLine
  private let valueStart: Int

  /// Nil where the line is no property.
  init?(_ line: ICalendarLine) {
    let bytes = line.bytes
    guard bytes.count <= ICalendarLine.limit else { return nil }
    var index = 0
    guard let name = Self.name(bytes, &index) else { return nil }
    while index < bytes.count, bytes[index] == UInt8(ascii: ";") {
      index += 1
      guard let key = Self.name(bytes, &index), index < bytes.count,
        bytes[index] == UInt8(ascii: "=")
      else { return nil }
      repeat {
        index += 1
        guard let value = Self.parameterValue(bytes, &index) else { return nil }
        parameters.append((key, value))
      } while index < bytes.count && bytes[index] == UInt8(ascii: ",")
    }
    guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else { return nil }
    self.name = name
    self.line = line
    valueStart = index + 1
    value = Array(bytes[valueStart...])
    valueRange = line.range(in: valueStart..<bytes.count)
    range = line.range
  }

  /// The value as text with nothing unescaped.
  var text: String { String(decoding: value, as: UTF8.self) }

  func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

  /// The bytes of the file that a part of the value takes.
  func range(ofValue part: Range<Int>) -> Range<Int> {
    line.range(in: part.lowerBound + valueStart..<part.upperBound + valueStart)
  }

  /// The parts of the value between separators, and where in the value each is.
  func parts(_ separator: Character) -> [(text: String, range: Range<Int>)] {
    value.split(omittingEmptySubsequences: false) { $0 == separator.asciiValue }.map {
      (String(decoding: $0, as: UTF8.self), $0.startIndex..<$0.endIndex)
    }
  }

  /// A TEXT value with its escapes resolved, on one line (RFC 5545 section 3.3.11).
  var unescaped: String {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in value {
      if isEscaped {
        result.append(byte == UInt8(ascii: "n") || byte == UInt8(ascii: "N") ? 0x20 : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        result.append(byte < 0x20 || byte == 0x7F ? 0x20 : byte)
      }
    }
    return String(decoding: result, as: UTF8.self).split(separator: " ").joined(separator: " ")
  }

  private static func name(_ bytes: [UInt8], _ index: inout Int) -> String? {
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      guard
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
          || byte == UInt8(ascii: "-")
      else { break }
      index += 1
    }
    return start == index ? nil : String(decoding: bytes[start..<index], as: UTF8.self).uppercased()
  }

  private static func parameterValue(_ bytes: [UInt8], _ index: inout Int) -> String? {
    let isQuoted = index < bytes.count && bytes[index] == UInt8(ascii: "\"")
    if isQuoted { index += 1 }
    let start = index
    while index < bytes.count,
      isQuoted ? bytes[index] != 0x22 : !"\";:,".utf8.contains(bytes[index])
    {
      index += 1
    }
    let value = String(decoding: bytes[start..<index], as: UTF8.self)
    guard isQuoted else { return value }
    guard index < bytes.count else { return nil }
    index += 1
    return value
  }
}
