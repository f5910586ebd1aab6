/// Percent-encoding of addresses: RFC 3986 section 2.
public enum PercentEncoding {
  /// Appends a byte as it is if it is unreserved or among those kept, otherwise as `%41`.
  public static func append(_ byte: UInt8, keeping kept: String, to bytes: inout [UInt8]) {
    let isPlain =
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        true
      default: kept.utf8.contains(byte)
      }
    if isPlain {
      bytes.append(byte)
    } else {
      bytes += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
    }
  }

  /// A text with everything encoded that is neither unreserved nor among the bytes kept.
  public static func encode(_ text: String, keeping kept: String = "") -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 { append(byte, keeping: kept, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text an encoded one stands for. A `%` that no two hexadecimal digits follow stays as it is.
  public static func decode(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
        let high = value(source[index + 1]), let low = value(source[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
