/// Reads small fixed grammars (dates, times, POSIX TZ strings) byte by byte.
struct ByteCursor {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { index == bytes.count }

  var peek: UInt8? { isAtEnd ? nil : bytes[index] }

  /// Consumes `byte` if it is next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    index += 1
    return true
  }

  /// Consumes bytes for as long as `accepts` agrees, and says how many.
  mutating func skip(while accepts: (UInt8) -> Bool) -> Int {
    let start = index
    while let byte = peek, accepts(byte) { index += 1 }
    return index - start
  }

  /// Exactly `digits` ASCII digits, as a number; at most 9, so that it cannot overflow.
  mutating func number(digits: Int) -> Int? { number(digits: digits...digits) }

  /// A run of ASCII digits whose length lies in `digits`; a longer run is refused, not cut.
  mutating func number(digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while let byte = peek, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte, count < digits.upperBound
    {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      index += 1
      count += 1
    }
    if digits.lowerBound < digits.upperBound, let byte = peek,
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    {
      return nil
    }
    return digits.contains(count) ? value : nil
  }
}
