import PledgeModel

/// Turns HTML into GitHub-flavoured Markdown that says the same, in one pass over its bytes.
///
/// It takes any bytes: what is no HTML is text, what is not ended ends with the page, and what nests deeper than
/// people read is written as if it did not.
struct MarkdownConverter {
  struct Open {
    var name: String
    var element: MarkdownElement
    /// Whether it began a mark in the line.
    var hasMark = false
  }

  struct List {
    /// Nil for one that does not count.
    var number: Int?
    var sign: Character
    /// Whether the item of a term is open, for its descriptions.
    var hasTerm = false
  }

  /// The address to write for one that the page has.
  let address: (String) -> String
  var blocks = MarkdownBlocks()
  var line = MarkdownMarks()
  var open: [Open] = []
  var lists: [List] = []
  var table: MarkdownTable?
  var isInCell = false
  /// How many tables are open inside a cell, where they are but text.
  var innerTables = 0
  var heading: Int?
  /// What the box at the start of an item says.
  var task: Bool?
  /// The text of the code that is open, as it is.
  var code: [UInt8]?
  /// Whether that is a block of its own, and in which language.
  var isPreformatted = false
  var codeLanguage = ""

  /// An end tag is looked for so deep among the open elements, so that no page costs more than its length.
  private static let reach = 64

  init(address: @escaping (String) -> String) { self.address = address }

  /// Takes up the next part of a page; no tag may be divided between two of them.
  mutating func append(html: [UInt8]) {
    var scanner = HTMLScanner(html)
    while let token = scanner.next() {
      switch token {
      case .text(let range): append(text: html[range])
      case .tag(let tag) where tag.isEnd: end(tag)
      case .tag(let tag): begin(tag, &scanner)
      case .cutOff: break
      }
    }
  }

  /// The whole as Markdown.
  mutating func finish() -> [UInt8] {
    while !open.isEmpty { endLast() }
    flush()
    return blocks.bytes
  }

  private mutating func append(text: ArraySlice<UInt8>) {
    var decoded: [UInt8] = []
    decoded.appendUnescaped(text)
    if code != nil {
      // A line feed just after the start tag is not part of the text.
      let isFirst = isPreformatted && code?.isEmpty == true && open.last?.name == "pre"
      code? += isFirst && decoded.first == UInt8(ascii: "\n") ? decoded.dropFirst() : decoded[...]
    } else {
      line.append(decoded)
    }
  }

  private mutating func begin(_ tag: HTMLTag, _ scanner: inout HTMLScanner) {
    let element = MarkdownElement(tag)
    if case .dropped = element { return skip(tag, &scanner) }
    let isVoid = HTMLTag.void.contains(tag.name)
    if tag.attribute("hidden") != nil { return isVoid ? () : skip(tag, &scanner) }
    if let last = open.last, HTMLTag.endsByItself.contains(last.name) {
      let ended = HTMLTag.ended(by: tag.name)
      while let last = open.last, ended.contains(last.name) { endLast() }
    }
    guard !isVoid else { return appendVoid(tag, element) }
    begin(element, tag)
  }

  private mutating func end(_ tag: HTMLTag) {
    guard let index = open.suffix(Self.reach).lastIndex(where: { $0.name == tag.name }) else {
      return
    }
    while open.count > index { endLast() }
  }

  /// Goes past an element and all that is in it.
  private func skip(_ tag: HTMLTag, _ scanner: inout HTMLScanner) {
    if HTMLTag.void.contains(tag.name) { return }
    if tag.closesItself, tag.name == "svg" || tag.name == "math" { return }
    if HTMLTag.raw.contains(tag.name) {
      _ = scanner.rawText(of: tag.name)
      return
    }
    var depth = 1
    while depth > 0, let token = scanner.next() {
      guard case .tag(let inner) = token else { continue }
      if !inner.isEnd, HTMLTag.raw.contains(inner.name) { _ = scanner.rawText(of: inner.name) }
      if inner.name == tag.name, !inner.closesItself { depth += inner.isEnd ? -1 : 1 }
    }
  }

  /// Ends the paragraph, heading or part of a cell that is being written; marks go on in the next.
  mutating func flush(nextIsCell: Bool? = nil) {
    endCode()
    if code != nil { code = [] }
    let text = line.finish(nextIsCell: nextIsCell ?? isInCell)
    guard !text.isEmpty else { return }
    if isInCell {
      table?.append(text)
    } else if let heading {
      append(block: Array(String(repeating: "#", count: heading).utf8) + [0x20] + text)
    } else {
      let box = task.map { $0 ? "[x] " : "[ ] " } ?? ""
      task = nil
      append(block: Array(box.utf8) + text, isLine: true)
    }
  }

  mutating func append(block: [UInt8], isLine: Bool = false) {
    blocks.append(block, isLine: isLine)
  }
}
