import PledgeModel

/// One block of a text as it is laid beside another: a heading, a paragraph, a list's item, a table's row, a line of data.
struct ProseBlock {
  enum Shape: Hashable {
    case heading(Int)
    case paragraph, item, quote, code, row, headerRow, rule
    /// A line that is data and no prose.
    case data
  }

  var shape: Shape
  /// How deep it lies in lists and quotes.
  var depth = 0
  /// The words; several cells in a row of a table.
  var cells: [[ProseWord]] = [[]]

  /// What makes it the same as another.
  var key: ArraySlice<UInt8> {
    let words = cells.map { $0.map(\.key).joined(separator: "\u{1}") }.joined(separator: "\u{2}")
    return Array("\(shape) \(depth) \(words)".utf8)[...]
  }
}

/// A word, or the space between two, and how it is set.
struct ProseWord {
  struct Style: OptionSet, Hashable {
    let rawValue: Int
    static let emphasis = Style(rawValue: 1)
    static let strong = Style(rawValue: 2)
    static let code = Style(rawValue: 4)
    static let strikethrough = Style(rawValue: 8)
    static let link = Style(rawValue: 16)
    /// Printed from the data.
    static let reference = Style(rawValue: 32)
  }

  var text: String
  var style: Style = []
  /// Where a link leads.
  var target: String?

  var key: String { "\(text)\u{3}\(style.rawValue)\u{3}\(target ?? "")" }

  /// The words of a text and what stands between them.
  static func split(_ text: String, _ style: Style = [], target: String? = nil) -> [ProseWord] {
    var words: [ProseWord] = []
    var isSpace = false
    for character in text {
      if let last = words.indices.last, character.isWhitespace == isSpace {
        words[last].text.append(character)
      } else {
        isSpace = character.isWhitespace
        words.append(ProseWord(text: String(character), style: style, target: target))
      }
    }
    return words
  }
}

extension ProseBlock {
  /// The blocks of a document: its title, then its text.
  ///
  /// - Parameter policy: prints references.
  static func blocks(of document: Document, in policy: Policy) -> [ProseBlock] {
    let title = ProseBlock(shape: .heading(1), cells: [ProseWord.split(document.title)])
    let prose = document.prose
    var blocks = [title]
    // What is open around a node, innermost last.
    var containers: [(end: Int, isItem: Bool)] = []
    var inlines: [(end: Int, style: ProseWord.Style, target: String?)] = []
    var isItemNew = false
    func add(_ shape: Shape, _ cells: [[ProseWord]] = [[]]) {
      blocks.append(ProseBlock(shape: shape, depth: containers.count, cells: cells))
    }
    func addWords(_ text: String, _ style: ProseWord.Style = []) {
      let style = inlines.reduce(style) { $0.union($1.style) }
      let words = ProseWord.split(text, style, target: inlines.last { $0.target != nil }?.target)
      let block = blocks.count - 1
      blocks[block].cells[blocks[block].cells.count - 1] += words
    }
    for (index, node) in prose.nodes.enumerated() {
      containers.removeAll { $0.end <= index }
      inlines.removeAll { $0.end <= index }
      let end = Int(node.end)
      let text = { prose.string(node.text) }
      switch node.content {
      case .quote: containers.append((end, false))
      case .admonition(let admonition):
        containers.append((end, false))
        add(.quote, [ProseWord.split(admonition.mark, .strong)])
      case .list: break
      case .item, .taskItem:
        containers.append((end, true))
        isItemNew = true
      case .paragraph:
        add(isItemNew ? .item : containers.last?.isItem == false ? .quote : .paragraph)
        isItemNew = false
      case .heading(let level): add(.heading(Int(level)))
      case .codeBlock: add(.code, [ProseWord.split(text())])
      case .rule: add(.rule)
      case .table: break
      case .tableRow(let isHeader): add(isHeader ? .headerRow : .row, [])
      case .tableCell: blocks[blocks.count - 1].cells.append([])
      case .component where text() == ComponentName.targets.rawValue:
        let tables = policy.targetTables
        let own = tables.filter { $0.path == document.path }
        for table in own.isEmpty ? tables : own {
          for row in rows(of: table) {
            add(row.shape, row.cells)
          }
        }
      case .component: add(.paragraph, [[ProseWord(text: "{{\(text())}}", style: .reference)]])
      case .text: addWords(text())
      case .code: addWords(text(), .code)
      case .emphasis: inlines.append((end, .emphasis, nil))
      case .strong: inlines.append((end, .strong, nil))
      case .strikethrough: inlines.append((end, .strikethrough, nil))
      case .link: inlines.append((end, .link, text()))
      case .image:
        addWords("🖼 ")
        inlines.append((end, .link, text()))
      case .softBreak, .lineBreak: addWords(" ")
      case .reference:
        let value = policy.value(of: text(), in: document.language)?.text
        addWords(value ?? "{{\(text())}}", .reference)
      }
    }
    return blocks
  }

  /// A table of targets as its author wrote it.
  private static func rows(of table: TargetTable) -> [ProseBlock] {
    let head = [""] + table.columns.map(\.heading)
    let rows = table.rows.map { [$0.severity.value] + $0.cells.map(\.value.written) }
    return [ProseBlock(shape: .headerRow, cells: head.map { ProseWord.split($0) })]
      + rows.map { ProseBlock(shape: .row, cells: $0.map { ProseWord.split($0) }) }
  }

  /// The lines of data: all of a file, or of a page what stands before its text.
  static func data(of source: SourceText, isPage: Bool) -> [ProseBlock] {
    let lines = String(decoding: source.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { $0.hasSuffix("\r") ? $0.dropLast() : $0 }
    guard isPage else { return lines.filter { !$0.isEmpty }.map(line) }
    guard lines.first?.hasSuffix("---") == true, let end = lines.dropFirst().firstIndex(of: "---")
    else { return [] }
    return lines[1..<end].map(line)
  }

  private static func line(_ text: Substring) -> ProseBlock {
    ProseBlock(shape: .data, cells: [ProseWord.split(String(text))])
  }
}

extension Target.Value {
  /// What its cell says.
  fileprivate var written: String {
    switch self {
    case .promise(let promise): promise.written
    case .none(let absence): absence.written
    case .blank, .unread: ""
    }
  }
}
