internal import PledgeModel

extension ProseBuilder {
  /// Makes an admonition of a quote whose first line is `[!NOTE]` and no more, and takes the mark out.
  ///
  /// - Parameter index: the paragraph that ends the tree so far.
  mutating func takeAdmonitionMark(ofParagraph index: Int) {
    guard index > 0, open.last == index - 1, prose.nodes[index - 1].content == .quote,
      let mark = admonitionMark(from: index + 1)
    else { return }
    let known = Admonition(rawValue: mark.word.lowercased())
    guard let known, mark.isAlone else { return report(mark, known) }
    prose.nodes[index - 1].content = .admonition(known)
    let removed = index + 1..<min(mark.end + 1, prose.nodes.count)
    prose.nodes.removeSubrange(removed)
    for node in index..<prose.nodes.count { prose.nodes[node].end -= Int32(removed.count) }
  }

  /// An admonition that says nothing is a mark whose text stands outside the quote.
  mutating func endAdmonition(_ index: Int, _ admonition: Admonition) {
    guard prose.nodes.count == index + 1 else { return }
    findings.append(
      Finding(
        .admonitionInvalid, "\(admonition.mark) has no text",
        at: prose.place(of: prose.nodes[index]), subject: admonition.rawValue,
        hint: "start each line of its text with “> ”, as the line of the mark starts"))
  }

  /// A mark, and the node after the text it starts.
  private struct Mark {
    var word: String
    var place: Place
    var end: Int
    /// Whether nothing else stands on its line.
    var isAlone: Bool
  }

  /// The mark that starts at a node, if one does.
  ///
  /// One that is escaped, is a link or is in parts emphasized is none.
  private func admonitionMark(from start: Int) -> Mark? {
    var bytes: [UInt8] = []
    var end = start
    while end < prose.nodes.count, prose.nodes[end].content == .text {
      bytes += prose.text[prose.nodes[end].text.range]
      end += 1
    }
    guard bytes.starts(with: "[!".utf8), let close = bytes.firstIndex(of: UInt8(ascii: "]")),
      close > 2, bytes[2..<close].allSatisfy(Self.isLetter)
    else { return nil }
    let first = prose.nodes[start]
    let offset = locator.source.offset(ofLine: Int(first.line)) + Int(first.column) - 1
    guard locator.source.bytes.dropFirst(offset).starts(with: bytes[...close]) else { return nil }
    let isBlank = bytes[(close + 1)...].allSatisfy {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
    }
    let endsLine =
      end == prose.nodes.count
      || [.softBreak, .lineBreak].contains(prose.nodes[end].content)
    return Mark(
      word: String(decoding: bytes[2..<close], as: UTF8.self),
      place: locator.source.place(of: offset..<offset + close + 1), end: end,
      isAlone: isBlank && endsLine)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  private mutating func report(_ mark: Mark, _ known: Admonition?) {
    let (message, hint): (String, String?) =
      if let known {
        (
          "\(known.mark) shares its line with text, so this is a mere quote",
          "let the text start on the next line, after “> ”"
        )
      } else {
        (
          "there is no admonition [!\(mark.word)], so this is a mere quote",
          PledgeModel.hint(
            for: mark.word.uppercased(), among: Admonition.allCases.map(\.name))
        )
      }
    findings.append(
      Finding(.admonitionInvalid, message, at: mark.place, subject: mark.word, hint: hint))
  }
}
