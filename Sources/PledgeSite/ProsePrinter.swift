internal import PledgeModel

/// The state of one run of `ProseWriter`: what has been printed and what is open.
struct ProsePrinter {
  private struct Open {
    var content: Prose.Content
    /// The index just past its last descendant.
    var end: Int
    /// Whether the paragraphs in it are printed as plain lines.
    var isTight = false
    /// Whether it is the paragraph of a task's box.
    var isLabel = false
  }

  let prose: Prose
  let writer: ProseWriter
  private(set) var html: [UInt8]
  private let start: Int
  private var open: [Open] = []
  private var hasTableBody = false

  init(prose: Prose, writer: ProseWriter, html: [UInt8]) {
    self.prose = prose
    self.writer = writer
    self.html = html
    start = html.count
  }

  mutating func append(_ nodes: Range<Int>) {
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      close(before: index)
      index = begin(index)
    }
    close(before: nodes.upperBound)
  }

  private mutating func close(before index: Int) {
    while let last = open.last, last.end <= index {
      open.removeLast()
      end(last)
    }
  }

  /// Prints the start of a node, or the whole of one that prints its descendants itself; returns the next to print.
  private mutating func begin(_ index: Int) -> Int {
    let node = prose.nodes[index]
    let text = node.text.range
    switch node.content {
    case .text: html.appendEscaped(prose.text[text])
    case .softBreak: html += "\n".utf8
    case .lineBreak: html += "<br>\n".utf8
    case .code: wrap("<code>", text, "</code>")
    case .reference: html += writer.reference(prose.string(node.text))
    case .emphasis: push(node, "<em>")
    case .strong: push(node, "<strong>")
    case .strikethrough: push(node, "<del>")
    case .link:
      html += "<a".utf8
      appendAddress(node, of: " href=\"")
      appendTitle(node)
      push(node, ">")
    case .image:
      appendImage(index)
      return Int(node.end)
    case .paragraph: beginParagraph(node, after: index > 0 ? prose.nodes[index - 1].content : nil)
    case .heading(let level):
      startLine()
      html += "<h\(level)".utf8
      if !node.detail.isEmpty { wrap(" id=\"", node.detail.range, "\"") }
      push(node, ">")
    case .quote: beginBlock(node, "<blockquote>\n")
    case .admonition(let admonition):
      beginBlock(node, "<div class=\"admonition \(admonition.rawValue)\" role=\"note\">\n")
      html += "<p class=\"admonition-title\">".utf8
      html += XML.escape(writer.admonitions.title(of: admonition)).utf8
      html += "</p>\n".utf8
    case .list(let number, let tight):
      startLine()
      html +=
        (number == nil ? "<ul>\n" : number == 1 ? "<ol>\n" : "<ol start=\"\(number ?? 1)\">\n").utf8
      open.append(Open(content: node.content, end: Int(node.end), isTight: tight))
    case .item: beginItem(node, "<li>")
    case .taskItem: beginItem(node, "<li class=\"task\">")
    case .codeBlock: appendCodeBlock(node)
    case .rule:
      startLine()
      html += "<hr>\n".utf8
    case .table:
      hasTableBody = false
      beginBlock(node, "<table>\n")
    case .tableRow(let isHeader): beginRow(node, isHeader: isHeader)
    case .tableCell(let alignment, let isHeader):
      beginCell(node, alignment, isHeader: isHeader && node.end > index + 1)
    case .component:
      startLine()
      html += writer.component(prose.string(node.text))
      startLine()
    }
    return index + 1
  }

  private mutating func end(_ node: Open) {
    switch node.content {
    case .emphasis: html += "</em>".utf8
    case .strong: html += "</strong>".utf8
    case .strikethrough: html += "</del>".utf8
    case .link: html += "</a>".utf8
    case .paragraph:
      if node.isLabel { html += "</label>".utf8 }
      if open.last?.isTight != true { html += "</p>\n".utf8 }
    case .heading(let level): html += "</h\(level)>\n".utf8
    case .quote: endBlock("</blockquote>\n")
    case .admonition: endBlock("</div>\n")
    case .list(let number, _): endBlock(number == nil ? "</ul>\n" : "</ol>\n")
    case .item, .taskItem: html += "</li>\n".utf8
    case .table: endBlock(hasTableBody ? "</tbody>\n</table>\n" : "</table>\n")
    case .tableRow(let isHeader): endBlock(isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
    case .tableCell(_, let isHeader): html += (isHeader ? "</th>\n" : "</td>\n").utf8
    case .text, .code, .softBreak, .lineBreak, .reference, .image, .codeBlock, .rule, .component:
      break
    }
  }
}

extension ProsePrinter {
  private mutating func push(_ node: Prose.Node, _ tag: String) {
    html += tag.utf8
    open.append(Open(content: node.content, end: Int(node.end)))
  }

  private mutating func beginBlock(_ node: Prose.Node, _ tag: String) {
    startLine()
    push(node, tag)
  }

  private mutating func endBlock(_ tag: String) {
    startLine()
    html += tag.utf8
  }

  private mutating func startLine() {
    if html.count > start, html.last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
  }

  private mutating func wrap(_ before: String, _ text: Range<Int>, _ after: String) {
    html += before.utf8
    html.appendEscaped(prose.text[text])
    html += after.utf8
  }

  private mutating func beginItem(_ node: Prose.Node, _ tag: String) {
    let isTight = open.last?.isTight ?? false
    beginBlock(node, tag)
    open[open.count - 1].isTight = isTight
  }

  /// The paragraph a task starts with is the label of its box.
  private mutating func beginParagraph(_ node: Prose.Node, after previous: Prose.Content?) {
    if open.last?.isTight != true {
      startLine()
      html += "<p>".utf8
    }
    var paragraph = Open(content: .paragraph, end: Int(node.end))
    if !open.isEmpty, case .taskItem(let done) = previous {
      paragraph.isLabel = true
      html +=
        (done
        ? "<label><input type=\"checkbox\" checked disabled> "
        : "<label><input type=\"checkbox\" disabled> ").utf8
    }
    open.append(paragraph)
  }

  private mutating func appendCodeBlock(_ node: Prose.Node) {
    startLine()
    let language = prose.text[node.detail.range].prefix {
      $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t")
    }
    if language.isEmpty {
      html += "<pre><code>".utf8
    } else {
      html += "<pre><code class=\"language-".utf8
      html.appendEscaped(language)
      html += "\">".utf8
    }
    html.appendEscaped(prose.text[node.text.range])
    html += "</code></pre>\n".utf8
  }

  private mutating func beginRow(_ node: Prose.Node, isHeader: Bool) {
    startLine()
    if isHeader {
      html += "<thead>\n".utf8
    } else if !hasTableBody {
      html += "<tbody>\n".utf8
      hasTableBody = true
    }
    push(node, "<tr>\n")
  }

  /// An empty cell is no header: nothing would be read out for it.
  private mutating func beginCell(_ node: Prose.Node, _ alignment: Prose.Alignment, isHeader: Bool)
  {
    html += (isHeader ? "<th" : "<td").utf8
    switch alignment {
    case .none: break
    case .left: html += " class=\"left\"".utf8
    case .center: html += " class=\"center\"".utf8
    case .right: html += " class=\"right\"".utf8
    }
    html += ">".utf8
    open.append(Open(content: .tableCell(alignment, isHeader: isHeader), end: Int(node.end)))
  }
}

extension ProsePrinter {
  private mutating func appendAddress(_ node: Prose.Node, of attribute: String) {
    html += attribute.utf8
    var address: [UInt8] = []
    // Every byte that may stand somewhere in an address stays: GFM leaves encoding what it must not be to its author.
    for byte in writer.address(prose.string(node.text)).utf8 {
      PercentEncoding.append(byte, keeping: "!*'(),%#@?=;:/+&$", to: &address)
    }
    html.appendEscaped(address[...])
    html.append(UInt8(ascii: "\""))
  }

  private mutating func appendTitle(_ node: Prose.Node) {
    if !node.detail.isEmpty { wrap(" title=\"", node.detail.range, "\"") }
  }

  private mutating func appendImage(_ index: Int) {
    let node = prose.nodes[index]
    html += "<img".utf8
    appendAddress(node, of: " src=\"")
    html += " alt=\"".utf8
    for descendant in prose.nodes[index + 1..<Int(node.end)] {
      switch descendant.content {
      case .text, .code: html.appendEscaped(prose.text[descendant.text.range])
      case .softBreak, .lineBreak: html.append(UInt8(ascii: " "))
      case .reference: appendWithoutTags(writer.reference(prose.string(descendant.text)))
      case .emphasis, .strong, .strikethrough, .link, .image: break
      case .paragraph, .heading, .quote, .admonition, .list, .item, .taskItem, .codeBlock, .rule,
        .table,
        .tableRow, .tableCell,
        .component:
        break
      }
    }
    html.append(UInt8(ascii: "\""))
    appendTitle(node)
    html.append(UInt8(ascii: ">"))
  }

  private mutating func appendWithoutTags(_ markup: [UInt8]) {
    // What ends the tag or the attribute the bytes are in.
    var end: [UInt8] = []
    for byte in markup {
      switch (byte, end.last) {
      case (UInt8(ascii: "<"), nil): end = [UInt8(ascii: ">")]
      case (UInt8(ascii: "\""), nil): html += "&quot;".utf8
      case (UInt8(ascii: "\""), UInt8(ascii: ">")), (UInt8(ascii: "'"), UInt8(ascii: ">")):
        end.append(byte)
      case (_, let last?): if byte == last { end.removeLast() }
      case (_, nil): html.append(byte)
      }
    }
  }
}
