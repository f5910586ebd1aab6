extension JSON {
  /// The value as a file: UTF-8, two spaces a level, keys in their order, one final newline.
  ///
  /// Only what RFC 8259 demands is escaped. An array of scalars stands on one line when the line
  /// keeps within 100 bytes; empty arrays and objects always do. Equal values give equal bytes.
  public func text() -> [UInt8] {
    var writer = JSONWriter()
    writer.write(self, indent: 0)
    writer.bytes.append(.newline)
    return writer.bytes
  }
}

private struct JSONWriter {
  static let widest = 100

  var bytes: [UInt8] = []
  /// Where the line being written begins.
  private var line = 0

  mutating func write(_ json: JSON, indent: Int) {
    switch json {
    case .array(let items):
      if items.allSatisfy(\.isScalar), writeOnOneLine(items) { return }
      bytes.append(.openBracket)
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(.comma) }
        breakLine(indent: indent + 2)
        write(item, indent: indent + 2)
      }
      breakLine(indent: indent)
      bytes.append(.closeBracket)
    case .object(let members):
      bytes.append(.openBrace)
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(.comma) }
        breakLine(indent: indent + 2)
        write(member.key)
        bytes += [.colon, .space]
        write(member.value, indent: indent + 2)
      }
      if !members.isEmpty { breakLine(indent: indent) }
      bytes.append(.closeBrace)
    case .null, .bool, .integer, .number, .string: writeScalar(json)
    }
  }

  private mutating func breakLine(indent: Int) {
    bytes.append(.newline)
    line = bytes.count
    bytes += repeatElement(.space, count: indent)
  }

  /// Takes back what it wrote when the line grows too wide.
  private mutating func writeOnOneLine(_ items: [JSON]) -> Bool {
    let start = bytes.count
    bytes.append(.openBracket)
    for (index, item) in items.enumerated() where bytes.count - line <= Self.widest {
      if index > 0 { bytes += [.comma, .space] }
      writeScalar(item)
    }
    bytes.append(.closeBracket)
    if items.isEmpty || bytes.count - line <= Self.widest { return true }
    bytes.removeLast(bytes.count - start)
    return false
  }

  private mutating func writeScalar(_ json: JSON) {
    switch json {
    case .null: bytes += "null".utf8
    case .bool(let bool): bytes += bool ? "true".utf8 : "false".utf8
    case .integer(let integer): bytes += String(integer).utf8
    case .number(let text) where JSONNumber(text) != nil: bytes += text.utf8
    case .number(let text), .string(let text): write(text)
    case .array, .object: break
    }
  }

  private mutating func write(_ string: String) {
    bytes.append(.quote)
    defer { bytes.append(.quote) }
    guard string.utf8.contains(where: { $0 < 0x20 || $0 == .quote || $0 == .backslash }) else {
      bytes += string.utf8
      return
    }
    for byte in string.utf8 {
      switch byte {
      case .quote, .backslash: bytes += [.backslash, byte]
      case 0x08: bytes += [.backslash, UInt8(ascii: "b")]
      case 0x0C: bytes += [.backslash, UInt8(ascii: "f")]
      case 0x0A: bytes += [.backslash, UInt8(ascii: "n")]
      case 0x0D: bytes += [.backslash, UInt8(ascii: "r")]
      case 0x09: bytes += [.backslash, UInt8(ascii: "t")]
      case 0x00..<0x20: bytes += "\\u\(byte.hexadecimal(4))".utf8
      case _: bytes.append(byte)
      }
    }
  }
}

extension JSON {
  fileprivate var isScalar: Bool {
    switch self {
    case .null, .bool, .integer, .number, .string: true
    case .array, .object: false
    }
  }
}
