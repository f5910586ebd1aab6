import Foundation
import PledgeModel
import Testing

/// Places in every example of the GFM specification, which holds the strangest texts there are.
@Suite struct SpecificationPlaceTests {
  static let examples: [String] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.deletingLastPathComponent().appending(path: "shared/specs/gfm")
    let fence = String(repeating: "`", count: 32)
    return ["spec.txt", "extensions.txt"].flatMap { name in
      let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
      return text.components(separatedBy: "\n\(fence) example").dropFirst().map { part in
        let body = part.drop { $0 != "\n" }.dropFirst()
        return body.components(separatedBy: "\n.\n")[0].replacingOccurrences(of: "→", with: "\t")
      }
    }
  }()

  @Test(.enabled(if: !examples.isEmpty, "no ../shared/specs/gfm beside the project"))
  func examplesOfTheSpecification() {
    let (texts, lost) = check(Self.examples)
    print("\(Self.examples.count) examples: \(texts) texts, \(lost.count) without a place")
    #expect(lost.isEmpty, "\(lost)")
  }

  @Test func textsPutTogetherAtRandom() {
    let parts = [
      "*", "_", "**", "~~", "[", "]", "(", ")", "![", "](", "[a](b)", "[a]", "[a]: b\n", "<b>",
      "<!--", "-->", "`", "``",
      "\\", "&amp;", "&", "a@b.c", "www.a.b", "http://a.b/", "a", "b ", "ñ", "|", "\\|",
      "\n|-|-|\n", "\n-|-\n", "- ",
      "1. ", "> ", "\n", "\n", "\n", "\n\n", "    ", "\t", "  ", "# ", "\n===\n", "\n---\n",
      "```\n", "<div>\n",
      "- [ ] ", "{{", "}}", "{{a}}", "\0", "\r", "\r\n",
    ]
    var random = LinearGenerator(state: 1)
    let markdowns = (0..<4_000).map { _ in
      (0..<Int.random(in: 1...25, using: &random)).map { _ in
        parts.randomElement(using: &random) ?? ""
      }.joined()
    }
    let (texts, lost) = check(markdowns)
    print("\(markdowns.count) random texts: \(texts) texts, \(lost.count) without a place")
    #expect(lost.count * 500 < texts, "\(lost.prefix(5))")
  }

  /// Checks that every place lies in the file and starts no earlier than its parent's, and that what a place holds
  /// is its text wherever it is as long; returns how many texts there are, and those that were not found.
  private func check(_ markdowns: [String]) -> (texts: Int, lost: [String]) {
    var (texts, lost) = (0, [String]())
    for markdown in markdowns {
      let source = SourceText(path: "page.md", bytes: Array(markdown.utf8))
      let prose = read(markdown).prose
      let outline = prose.outline
      for (index, node) in prose.nodes.enumerated() {
        let start = source.offset(ofLine: Int(node.line)) + Int(node.column) - 1
        let end = source.offset(ofLine: Int(node.endLine)) + Int(node.endColumn) - 1
        let isInside =
          node.line >= 1 && node.column >= 1 && node.endColumn >= 1 && start <= end
          && end <= source.bytes.count
        #expect(isInside, "\(outline[index]) in \(markdown.debugDescription)")
        for child in prose.children(of: index) {
          let first = prose.nodes[child]
          #expect(
            (node.line, node.column) <= (first.line, first.column),
            "\(outline[child]) outside \(outline[index]) in \(markdown.debugDescription)")
        }
        guard isInside, node.content == .text else { continue }
        texts += 1
        if start == end {
          lost.append("\(outline[index]) in \(markdown.debugDescription)")
        } else if end - start == node.text.range.count, !markdown.contains("\0") {
          let isEscape = [UInt8(ascii: "\\"), UInt8(ascii: "&")].contains(source.bytes[start])
          // A lone carriage return counts as a space.
          let isSame = zip(source.bytes[start..<end], prose.text[node.text.range]).allSatisfy {
            $0 == $1 || $0 == UInt8(ascii: "\r") && $1 == UInt8(ascii: " ")
          }
          #expect(isEscape || isSame, "\(outline[index]) in \(markdown.debugDescription)")
        }
      }
    }
    return (texts, lost)
  }
}

/// Knuth's MMIX generator: the same texts every time.
private struct LinearGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 33
  }
}
