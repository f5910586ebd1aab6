import Foundation
import PledgeModel

/// The examples of a file in the format of CommonMark's `spec.txt`: Markdown, a line with a dot, HTML.
struct GFMSpecification {
  struct Example: Sendable {
    /// Counted from 1 in the file.
    var number: Int
    var markdown: String
    var html: String
  }

  let examples: [Example]

  /// Nil if the reference data is not beside the project.
  init?(_ name: String) {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.deletingLastPathComponent().appending(path: "shared/specs/gfm/\(name)")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    var examples: [Example] = []
    var number = 0
    var markdown: [Substring]?
    var html: [Substring]?
    let fence = String(repeating: "`", count: 32)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(fence + " example") {
        (markdown, html) = ([], nil)
      } else if line == fence, let input = markdown, let output = html {
        number += 1
        examples.append(
          Example(number: number, markdown: Self.join(input), html: Self.join(output)))
        (markdown, html) = (nil, nil)
      } else if line == ".", markdown != nil, html == nil {
        html = []
      } else if html != nil {
        html?.append(line)
      } else {
        markdown?.append(line)
      }
    }
    self.examples = examples
  }

  private static func join(_ lines: [Substring]) -> String {
    lines.map { $0.replacingOccurrences(of: "→", with: "\t") + "\n" }.joined()
  }
}

extension GFMSpecification.Example {
  /// What the example's HTML is when printed our way: HTML5 without obsolete attributes, every box with
  /// a label, every heading with an anchor.
  var expected: String {
    var html = self.html
    html.replace(#/<(br|hr|img|input)([^>]*?) \/>/#) { "<\($0.1)\($0.2)>" }
    html.replace(#/<input (checked="" )?disabled="" type="checkbox">/#) {
      "<input type=\"checkbox\" \($0.1 ?? "")disabled=\"\">"
    }
    html.replace(#/ align="(left|center|right)"/#) { " class=\"\($0.1)\"" }
    html.replace(#/<li><input type="checkbox" (checked="" )?disabled="">([^\n]*?)(?=<\/li>|\n)/#) {
      "<li class=\"task\"><label><input type=\"checkbox\" \($0.1 == nil ? "" : "checked ")disabled>\($0.2)</label>"
    }
    html.replace("<th></th>", with: "<td></td>")
    var anchors = AnchorSet()
    html.replace(#/<h([1-6])>((?:.|\n)*?)<\/h[1-6]>/#) {
      "<h\($0.1) id=\"\(anchors.anchor(for: Self.words(in: String($0.2))))\">\($0.2)</h\($0.1)>"
    }
    return html
  }

  private static func words(in html: String) -> String {
    html.replacing(#/<[^>]*>/#, with: "").replacing("&quot;", with: "\"").replacing(
      "&lt;", with: "<"
    )
    .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}
