extension Prose {
  /// Paragraphs of plain text, as a definition read back from an SLA definition holds it.
  public init(paragraphs: [String], file: String = "") {
    self.init(file: file)
    for paragraph in paragraphs {
      let span = append(paragraph)
      let index = nodes.count
      nodes.append(Node(.paragraph, end: index + 2))
      nodes.append(Node(.text, end: index + 2, text: span))
    }
  }

  /// The words a reader sees, without markup; paragraphs and other blocks stand apart by an empty line.
  public var plainText: String {
    plainParagraphs(in: nodes.indices).joined(separator: "\n\n")
  }

  /// The words of one node and its descendants, on one line.
  public func plainText(of index: Int) -> String {
    plainParagraphs(in: index..<Int(nodes[index].end)).joined(separator: " ")
  }

  /// The words up to the first end of a sentence, or of the first block; nil where there are none, or where a figure
  /// among them has yet to be put in.
  public var firstSentence: String? {
    guard let first = plainParagraphs(in: nodes.indices).first else { return nil }
    var end = first.endIndex
    for index in first.indices where ".?!…".contains(first[index]) {
      let next = first.index(after: index)
      // A full stop inside a word or a number ends nothing, nor does one before a small letter.
      if next == first.endIndex { break }
      guard first[next] == " " else { continue }
      let rest = first[first.index(after: next)...]
      if rest.first?.isUppercase == true {
        end = next
        break
      }
    }
    let sentence = String(first[..<end])
    return sentence.contains("{{") ? nil : sentence
  }

  private func plainParagraphs(in range: Range<Int>) -> [String] {
    var paragraphs: [String] = []
    var current: [UInt8] = []
    func flush() {
      if !current.isEmpty { paragraphs.append(String(decoding: current, as: UTF8.self)) }
      current.removeAll()
    }
    for index in range {
      let node = nodes[index]
      switch node.content {
      case .paragraph, .heading, .quote, .admonition, .list, .item, .taskItem, .table, .tableRow:
        flush()
      case .tableCell: if !current.isEmpty { current.append(UInt8(ascii: " ")) }
      case .codeBlock:
        flush()
        current += text[node.text.range]
      case .text, .code: current += text[node.text.range]
      case .reference: current += Array("{{\(string(node.text))}}".utf8)
      case .softBreak, .lineBreak: current.append(UInt8(ascii: " "))
      case .rule, .component, .emphasis, .strong, .strikethrough, .link, .image: break
      }
    }
    flush()
    return paragraphs
  }
}
