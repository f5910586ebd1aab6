import PledgeModel

extension MarkdownConverter {
  mutating func begin(_ element: MarkdownElement, _ tag: HTMLTag) {
    var opened = Open(name: tag.name, element: element)
    switch element {
    case .inline: break
    case .emphasis: opened.hasMark = line.begin(.emphasis)
    case .strong: opened.hasMark = line.begin(.strong)
    case .deletion: opened.hasMark = line.begin(.deletion)
    case .link:
      if code == nil, let target = tag["href"] {
        opened.hasMark = line.begin(.link(end: Self.linkEnd(address(target), tag["title"])))
      }
    case .code, .preformatted: beginCode(&opened, tag)
    case .block: flush()
    case .heading(let level):
      flush()
      heading = level
    case .label:
      flush()
      opened.hasMark = line.begin(.strong)
    case .quote, .admonition, .list, .item, .descriptions, .term, .description:
      flush()
      beginContainer(&opened, tag)
    case .table, .row, .cell, .caption: beginTablePart(&opened, tag)
    case .image, .lineBreak, .rule, .checkbox, .dropped: return
    }
    open.append(opened)
  }

  mutating func endLast() {
    guard let last = open.popLast() else { return }
    switch last.element {
    case .inline, .emphasis, .strong, .deletion, .link: if last.hasMark { line.end() }
    case .code, .preformatted:
      endCode()
      (code, isPreformatted) = (nil, false)
    case .block: flush()
    case .heading:
      flush()
      heading = nil
    case .label, .caption:
      if last.hasMark { line.end() }
      flush()
    case .quote, .admonition, .item, .description:
      flush()
      task = nil
      blocks.end()
    case .list, .descriptions:
      flush()
      endList()
    case .term:
      if last.hasMark { line.end() }
      flush()
    case .cell: endCell()
    case .row: break
    case .table: endTable()
    case .image, .lineBreak, .rule, .checkbox, .dropped: break
    }
  }

  mutating func appendVoid(_ tag: HTMLTag, _ element: MarkdownElement) {
    switch element {
    case .lineBreak:
      if code != nil {
        code?.append(UInt8(ascii: "\n"))
      } else if heading != nil {
        line.appendSpace()
      } else {
        line.appendBreak()
      }
    case .rule:
      flush()
      if !isInCell { append(block: Array("***".utf8)) }
    case .image:
      guard code == nil, let source = tag["src"], !source.hasPrefix("data:") else { return }
      line.append(
        markup: Array("![\((tag["alt"] ?? "").escapedForMarkdown)".utf8)
          + Self.linkEnd(source, tag["title"]))
    case .checkbox:
      let isFirst = line.isEmpty && blocks.beginsItem && !isInCell && heading == nil
      if isFirst, tag["type"] == "checkbox" { task = tag.attribute("checked") != nil }
    case .block, .inline, .heading, .quote, .admonition, .list, .item, .descriptions, .term,
      .description,
      .table, .row, .cell, .caption, .preformatted, .code, .emphasis, .strong, .deletion, .link,
      .label, .dropped:
      break
    }
  }

  /// What stands behind the text of a link: its destination, and its title.
  private static func linkEnd(_ address: String, _ title: String?) -> [UInt8] {
    var end = Array("](".utf8)
    for byte in address.utf8 {
      switch byte {
      case ...0x20, 0x7F:
        end += PercentEncoding.encode(String(UnicodeScalar(byte)), keeping: "").utf8
      case UInt8(ascii: "\\"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "`"),
        UInt8(ascii: "&") where address.utf8.contains(UInt8(ascii: ";")):
        end += [UInt8(ascii: "\\"), byte]
      case _: end.append(byte)
      }
    }
    if let title, !title.isEmpty {
      end += " \"\(title.escapedForMarkdown.replacing("\"", with: "\\\""))\"".utf8
    }
    return end + ")".utf8
  }
}
