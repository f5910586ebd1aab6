/// Reads one JSON text: a recursive descent over bytes, its depth bounded.
struct JSONReader {
  /// How deep arrays and objects may stand in each other; far below what a thread's stack holds.
  static let deepest = 256

  let text: [UInt8]
  /// The offset of the next unread byte.
  var at = 0
  /// The offsets of the brackets and braces not closed yet, outermost first.
  var openers: [Int] = []

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// The byte at an offset; 0, which no rule of JSON allows, past the end.
  func byte(_ offset: Int) -> UInt8 {
    offset < text.count ? text[offset] : 0
  }

  mutating func skipSpace() {
    while at < text.count, text[at].isSpace { at += 1 }
  }

  mutating func document() throws(JSONFault) -> JSONNode {
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    skipSpace()
    guard at < text.count else { throw emptyText() }
    if let fault = otherEncoding() { throw fault }
    let node = try value()
    skipSpace()
    guard at == text.count else { throw textAfterDocument() }
    return node
  }

  private mutating func value() throws(JSONFault) -> JSONNode {
    let start = at
    let value: JSONValue
    switch byte(at) {
    case .quote: value = .string(try string())
    case .openBrace: value = .object(try object())
    case .openBracket: value = .array(try array())
    case .minus, UInt8(ascii: "0")...UInt8(ascii: "9"): value = .number(try number())
    case UInt8(ascii: "t"): value = try word("true", .bool(true))
    case UInt8(ascii: "f"): value = try word("false", .bool(false))
    case UInt8(ascii: "n"): value = try word("null", .null)
    case _: throw noValue()
    }
    return JSONNode(value: value, range: start..<at)
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONFault) -> JSONValue {
    let end = endOfWord(at)
    guard text[at..<end].elementsEqual(word.description.utf8) else { throw noValue() }
    at = end
    return value
  }

  private mutating func open() throws(JSONFault) {
    guard openers.count < Self.deepest else { throw tooDeep() }
    openers.append(at)
    at += 1
    skipSpace()
  }

  private mutating func close() {
    openers.removeLast()
    at += 1
  }

  private mutating func array() throws(JSONFault) -> [JSONNode] {
    try open()
    var items: [JSONNode] = []
    if byte(at) == .closeBracket {
      close()
      return items
    }
    while true {
      items.append(try value())
      skipSpace()
      switch byte(at) {
      case .comma: try passComma(before: .closeBracket)
      case .closeBracket:
        close()
        return items
      case _: throw noCommaOrClose()
      }
    }
  }

  private mutating func object() throws(JSONFault) -> [JSONMember] {
    try open()
    var members: [JSONMember] = []
    // Filled only once comparing key by key would be slower.
    var keys: Set<JSONKey> = []
    if byte(at) == .closeBrace {
      close()
      return members
    }
    while true {
      let member = try member()
      if members.count < 8 {
        if members.contains(where: { $0.key.isSpelled(like: member.key) }) {
          throw duplicateKey(member)
        }
      } else {
        if keys.isEmpty { keys.formUnion(members.lazy.map { JSONKey($0.key) }) }
        guard keys.insert(JSONKey(member.key)).inserted else { throw duplicateKey(member) }
      }
      members.append(member)
      skipSpace()
      switch byte(at) {
      case .comma: try passComma(before: .closeBrace)
      case .closeBrace:
        close()
        return members
      case _: throw noCommaOrClose()
      }
    }
  }

  private mutating func member() throws(JSONFault) -> JSONMember {
    guard byte(at) == .quote else { throw noKey() }
    let start = at
    let key = try string()
    let keyRange = start..<at
    skipSpace()
    guard byte(at) == .colon else { throw noColon(after: key, at: keyRange) }
    at += 1
    skipSpace()
    if byte(at) == .comma || byte(at) == .closeBrace {
      throw noValue(of: key, at: keyRange)
    }
    return JSONMember(key: key, keyRange: keyRange, value: try value())
  }

  private mutating func passComma(before close: UInt8) throws(JSONFault) {
    let comma = at
    at += 1
    skipSpace()
    if byte(at) == close { throw trailingComma(at: comma) }
  }
}
