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
  func everyPlaceIsInsideItsParentAndSaysItsText() {
    var (texts, lost) = (0, [String]())
    for markdown in Self.examples {
      let source = SourceText(path: "page.md", bytes: Array(markdown.utf8))
      let prose = read(markdown).prose
      for (index, node) in prose.nodes.enumerated() {
        let start = source.offset(ofLine: Int(node.line)) + Int(node.column) - 1
        let end = source.offset(ofLine: Int(node.endLine)) + Int(node.endColumn) - 1
        #expect(start <= end && end <= source.bytes.count, "\(prose.outline[index]) in \(markdown)")
        for child in prose.children(of: index) {
          let place = prose.place(of: prose.nodes[child])
          let parent = prose.place(of: node)
          #expect(
            (parent.line, parent.column) <= (place.line, place.column),
            "\(prose.outline[child]) in \(markdown)")
        }
        guard node.content == .text else { continue }
        texts += 1
        if start == end {
          lost.append("\(prose.outline[index]) in \(markdown)")
        } else if end - start == node.text.range.count, node.line == node.endLine,
          !markdown.contains("\0")
        {
          let isEscape = [UInt8(ascii: "\\"), UInt8(ascii: "&")].contains(source.bytes[start])
          #expect(
            isEscape || source.bytes[start..<end].elementsEqual(prose.text[node.text.range]),
            "\(prose.outline[index])")
        }
      }
    }
    print("\(texts) texts, \(lost.count) without a place")
    for text in lost { print("without a place:", text) }
    #expect(lost.count <= 0)
  }
}
