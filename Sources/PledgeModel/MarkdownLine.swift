/// A line of Markdown being written, in which text reads back as the same text (GitHub Flavored Markdown).
///
/// White space becomes single spaces, none at either end. Offsets into the line only grow.
public struct MarkdownLine: Sendable {
  private enum Gap { case none, space, end }

  public private(set) var bytes: [UInt8] = []
  /// Whether a list, a heading or the like could begin with the next byte.
  private var isStart: Bool
  /// Whether nothing but digits stands before the next byte.
  private var isNumber: Bool
  /// What separates the next text from the last.
  private var gap = Gap.none
  /// Whether it is a table's cell, which has one line and begins nothing.
  private let isCell: Bool

  public init(isCell: Bool = false) {
    self.isCell = isCell
    isStart = !isCell
    isNumber = !isCell
  }

  /// Appends text, given as UTF-8. Inside a link an address makes no further link.
  public mutating func append(_ text: ArraySlice<UInt8>, inLink: Bool = false) {
    var index = text.startIndex
    while index < text.endIndex {
      let space = Self.space(at: index, in: text)
      if space > 0 {
        appendSpace()
        index += space
        continue
      }
      settle()
      let byte = text[index]
      if isMarkup(byte, at: index, in: text, inLink) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
      isNumber = isNumber && Self.isDigit(byte)
      isStart = false
      index += 1
    }
  }

  /// Appends Markdown, as it is.
  public mutating func append(markup: some Sequence<UInt8>) {
    settle()
    bytes.append(contentsOf: markup)
    (isStart, isNumber) = (false, false)
  }

  public mutating func appendSpace() { if gap == .none, !bytes.isEmpty { gap = .space } }

  /// Ends the line within its block; nothing comes of it unless more follows.
  public mutating func appendBreak() { if !bytes.isEmpty { gap = .end } }

  /// Writes what separates the next text from the last, now that there will be more.
  private mutating func settle() {
    switch gap {
    case .none: return
    case .space: bytes.append(UInt8(ascii: " "))
    case .end where isCell: bytes += "<br>".utf8
    case .end:
      bytes += "\\\n".utf8
      (isStart, isNumber) = (true, true)
    }
    gap = .none
  }

  /// Whether a byte would mean something to Markdown, or could by what follows where that is not known.
  private func isMarkup(
    _ byte: UInt8, at index: Int, in text: ArraySlice<UInt8>, _ inLink: Bool
  ) -> Bool {
    let next = index + 1 < text.endIndex ? text[index + 1] : nil
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"),
      UInt8(ascii: "{"), UInt8(ascii: "^"):
      return true
    // Before a letter it can begin emphasis, which then nothing ends.
    case UInt8(ascii: "_"): return next.map(Self.isAlphanumeric) != true
    case UInt8(ascii: "#"): return isStart || bytes.last == UInt8(ascii: " ")
    case UInt8(ascii: "<"): return next.map { $0 == UInt8(ascii: " ") } != true
    case UInt8(ascii: "&"):
      return next.map { Self.isAlphanumeric($0) || $0 == UInt8(ascii: "#") } != false
    // Before a link it would make a picture of it.
    case UInt8(ascii: "!"): return next == nil
    case UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="): return isStart
    case UInt8(ascii: ")"): return isNumber && !isStart
    case UInt8(ascii: "."):
      return (isNumber && !isStart) || (!inLink && bytes.suffix(3).elementsEqual("www".utf8))
    case UInt8(ascii: ":"):
      return isStart || (!inLink && text[(index + 1)...].starts(with: "//".utf8))
    case UInt8(ascii: "/"):
      return !inLink && index == text.startIndex && bytes.last == UInt8(ascii: ":")
    case _: return false
    }
  }

  /// How many bytes of white space stand there: control characters and separators of lines and paragraphs are.
  private static func space(at index: Int, in text: ArraySlice<UInt8>) -> Int {
    switch text[index] {
    case ...0x20, 0x7F: return 1
    case 0xC2:
      let isControl = index + 1 < text.endIndex && (0x80...0x9F).contains(text[index + 1])
      return isControl ? 2 : 0
    case 0xE2:
      let rest = text[(index + 1)...].prefix(2)
      return rest.elementsEqual([0x80, 0xA8]) || rest.elementsEqual([0x80, 0xA9]) ? 3 : 0
    case _: return 0
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension String {
  /// The text on one line of Markdown, in which none of it is markup.
  public var escapedForMarkdown: String {
    var line = MarkdownLine()
    line.append(Array(utf8)[...])
    return String(decoding: line.bytes, as: UTF8.self)
  }
}
