/// Divides an HTML page into tags and the text between them.
///
/// It never fails: what is no tag is text, as in HTML itself. A page that ends inside a tag or a comment says so.
struct HTMLScanner {
  enum Token {
    case tag(HTMLTag)
    /// The bytes of text between two tags, character references unread.
    case text(Range<Int>)
    /// The page ends inside a tag or comment that starts there.
    case cutOff(Int)
  }

  let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Nil at the end.
  mutating func next() -> Token? {
    while index < bytes.count {
      let start = index
      guard isMarkup(at: start) else {
        repeat { index += 1 } while index < bytes.count && !isMarkup(at: index)
        return .text(start..<index)
      }
      switch bytes[start + 1] {
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        guard skipDeclaration(from: start) else { return .cutOff(start) }
      case _: return tag(from: start)
      }
    }
    return nil
  }

  /// The text up to the end tag of an element that holds nothing else; nil where that never comes.
  mutating func rawText(of name: String) -> Range<Int>? {
    let (start, end) = (index, Array("</\(name)".utf8))
    while index + end.count <= bytes.count {
      let isEnd =
        bytes[index] == UInt8(ascii: "<")
        && bytes[index..<index + end.count].elementsEqual(end) { $0 | 0x20 == $1 | 0x20 }
      if isEnd { return start..<index }
      index += 1
    }
    index = bytes.count
    return nil
  }

  /// Whether a `<` starts a tag, a comment or a declaration.
  private func isMarkup(at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    return next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
      || Self.isLetter(next)
  }

  /// Goes past a comment or declaration; false where it never ends.
  private mutating func skipDeclaration(from start: Int) -> Bool {
    if bytes[start...].starts(with: "<!--".utf8) {
      index = start + 4
      while index + 3 <= bytes.count {
        if bytes[index..<index + 3].elementsEqual("-->".utf8) {
          index += 3
          return true
        }
        index += 1
      }
    } else if let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) {
      index = end + 1
      return true
    }
    index = bytes.count
    return false
  }

  private mutating func tag(from start: Int) -> Token {
    index = start + 1
    let isEnd = bytes[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    var tag = HTMLTag(name: word(), isEnd: isEnd, range: start..<start)
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ">"):
        index += 1
        tag.range = start..<index
        return .tag(tag)
      case UInt8(ascii: "/"):
        index += 1
        tag.closesItself = index < bytes.count && bytes[index] == UInt8(ascii: ">")
      case let byte where Self.isSpace(byte): index += 1
      case _: tag.attributes.append(attribute())
      }
    }
    return .cutOff(start)
  }

  private mutating func attribute() -> HTMLTag.Attribute {
    let name = word()
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      return .init(name: name, value: "", range: index..<index)
    }
    index += 1
    skipSpace()
    guard index < bytes.count else { return .init(name: name, value: "", range: index..<index) }
    let quote = bytes[index]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { index += 1 }
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if isQuoted ? byte == quote : Self.isSpace(byte) || byte == UInt8(ascii: ">") { break }
      index += 1
    }
    let range = start..<index
    if isQuoted, index < bytes.count { index += 1 }
    var value: [UInt8] = []
    value.appendUnescaped(bytes[range])
    return .init(name: name, value: String(decoding: value, as: UTF8.self), range: range)
  }

  /// A name in small letters; at least a byte, so that every attribute leads on.
  private mutating func word() -> String {
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      let ends =
        Self.isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
        || (byte == UInt8(ascii: "=") && index > start)
      if ends { break }
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
  }

  private mutating func skipSpace() {
    while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
