/// Reads a page back. No page makes it fail, and each is read once from its start to its end.
struct PageReader {
  private struct Open {
    var tag: HTMLTag
    var language: String
    /// The index of its mark, and where its text starts.
    var mark: Int?
    var textStart: Int
  }

  private(set) var page = PageReading()
  private var scanner: HTMLScanner
  private var open: [Open] = []
  /// All text so far, decoded.
  private var text: [UInt8] = []
  private let bytes: [UInt8]
  /// How many drawings and formulas are open: in them elements can close themselves.
  private var foreignDepth = 0

  private static let foreign: Set<String> = ["svg", "math"]
  /// No more of a mark's text is read, however marks stand in one another.
  private static let longest = 4096
  /// An end tag is looked for so deep among the open elements, so that no page costs more than its length.
  private static let reach = 64

  static func read(_ bytes: [UInt8]) -> PageReading {
    var reader = PageReader(bytes)
    reader.read()
    return reader.page
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    scanner = HTMLScanner(bytes)
  }

  private mutating func read() {
    while let token = scanner.next() {
      switch token {
      case .text(let range): text.appendUnescaped(bytes[range])
      case .tag(let tag) where tag.isEnd: close(tag)
      case .tag(let tag): begin(tag)
      case .cutOff(let start):
        report("the page ends inside a tag: it seems to be cut off", at: start..<bytes.count)
      }
    }
    if let last = open.last(where: { !HTMLTag.endsByItself.contains($0.tag.name) }) {
      report(
        "the page ends inside <\(last.tag.name)>: it seems to be cut off",
        at: bytes.count..<bytes.count)
    } else if bytes.allSatisfy(HTMLScanner.isSpace) {
      report("the page is empty", at: 0..<bytes.count)
    }
    while !open.isEmpty { closeLast(at: bytes.count) }
  }

  private mutating func begin(_ tag: HTMLTag) {
    let ended = HTMLTag.ended(by: tag.name)
    while let last = open.last, ended.contains(last.tag.name) {
      closeLast(at: tag.range.lowerBound)
    }
    note(tag)
    if tag.name == "br" { text.append(UInt8(ascii: " ")) }
    let language = tag["lang"] ?? open.last?.language ?? ""
    var opened = Open(tag: tag, language: language, textStart: text.count)
    if let names = tag[FigureMark.attribute] {
      opened.mark = page.marks.count
      let list = names.split(whereSeparator: \.isWhitespace).map(String.init)
      page.marks.append(.init(names: list, language: language, range: tag.range, tag: tag))
    }
    let isForeign = Self.foreign.contains(tag.name)
    if HTMLTag.void.contains(tag.name) { return }
    if tag.closesItself, isForeign || foreignDepth > 0 { return }
    open.append(opened)
    if isForeign { foreignDepth += 1 }
    guard HTMLTag.raw.contains(tag.name) else { return }
    guard let content = scanner.rawText(of: tag.name) else {
      report("the page ends inside <\(tag.name)>: it seems to be cut off", at: tag.range)
      return
    }
    if tag.name == "title" || tag.name == "textarea" { text.appendUnescaped(bytes[content]) }
  }

  private mutating func close(_ tag: HTMLTag) {
    guard let index = open.suffix(Self.reach).lastIndex(where: { $0.tag.name == tag.name }) else {
      report("</\(tag.name)> ends what was not begun", at: tag.range)
      return
    }
    for inner in open[(index + 1)...] where !HTMLTag.endsByItself.contains(inner.tag.name) {
      report("<\(inner.tag.name)> is not ended before </\(tag.name)>", at: inner.tag.range)
    }
    while open.count > index { closeLast(at: tag.range.lowerBound) }
  }

  /// Ends the innermost element, whose content ends at an offset.
  private mutating func closeLast(at end: Int) {
    let last = open.removeLast()
    if Self.foreign.contains(last.tag.name) { foreignDepth -= 1 }
    guard let mark = last.mark else { return }
    let words = text[last.textStart...].prefix(Self.longest).split(
      whereSeparator: HTMLScanner.isSpace)
    page.marks[mark].text = String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    var range = last.tag.range.upperBound..<max(end, last.tag.range.upperBound)
    for _ in 0..<Self.longest {
      guard let byte = bytes[range].first, HTMLScanner.isSpace(byte) else { break }
      range = range.lowerBound + 1..<range.upperBound
    }
    for _ in 0..<Self.longest {
      guard let byte = bytes[range].last, HTMLScanner.isSpace(byte) else { break }
      range = range.lowerBound..<range.upperBound - 1
    }
    if !range.isEmpty { page.marks[mark].range = range }
  }

  /// Takes down what a tag says of the page, and where it leads.
  private mutating func note(_ tag: HTMLTag) {
    switch tag.name {
    case "html": page.language = tag.attribute("lang")
    case "meta":
      if tag["name"] == "generator" { page.generator = tag.attribute("content") }
      if tag["http-equiv"]?.lowercased() == "refresh" { page.isRedirect = true }
    case _: break
    }
    for name in ["href", "src"] {
      guard let attribute = tag.attribute(name), tag.name != "base" else { continue }
      page.links.append(
        .init(
          element: tag.name, relation: tag["rel"]?.lowercased(),
          hasLanguage: tag["hreflang"] != nil, address: attribute.value, range: attribute.range))
    }
  }

  private mutating func report(_ message: String, at range: Range<Int>) {
    if page.fault == nil { page.fault = .init(message: message, range: range) }
  }
}
