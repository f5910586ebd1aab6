import Foundation
import PledgeMarkdown
import PledgeModel
import PledgeSite

/// A Markdown twin as a reader of Markdown sees it.
struct TwinReading {
  let prose: Prose
  let findings: [Finding]
  /// It printed as HTML again.
  let html: String

  init(_ markdown: String) {
    var findings: [Finding] = []
    prose = Prose(
      markdown: SourceText(path: "twin.md", bytes: Array(markdown.utf8)), findings: &findings)
    self.findings = findings
    let writer = ProseWriter(
      address: { $0 }, reference: { Array("{{\($0)}}".utf8) },
      component: { Array("{{\($0)}}".utf8) })
    var bytes: [UInt8] = []
    writer.append(prose, to: &bytes)
    html = String(decoding: bytes, as: UTF8.self)
  }

  /// Its text without any white space.
  var text: String { visibleText(html) }

  /// The destinations of its links, without those within the page.
  var links: [String] {
    prose.nodes.filter { $0.content == .link }.map { prose.string($0.text) }
      .filter { !$0.hasPrefix("#") }
  }

  /// How many cells each row of each table has, as they are written.
  static func cellCounts(_ markdown: String) -> [[Int]] {
    var tables: [[Int]] = []
    var wasRow = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let isRow = line.drop { $0 == " " || $0 == ">" }.hasPrefix("|")
      if isRow {
        if !wasRow { tables.append([]) }
        let bars = line.replacing(#/\\./#, with: "").count { $0 == "|" }
        tables[tables.count - 1].append(bars - 1)
      }
      wasRow = isRow
    }
    return tables
  }
}

/// What a page says, without tags and without any white space, since that differs between blocks.
func visibleText(_ html: String) -> String {
  var text = html.replacing(#/<!--.*?-->/#.dotMatchesNewlines(), with: "")
    .replacing(
      #/<(script|style|template|form|button|select|textarea|title|svg)\b.*?</\1>/#
        .dotMatchesNewlines(),
      with: "")
  text = text.replacing(#/<section\b[^>]* hidden>.*?</section>/#.dotMatchesNewlines(), with: "")
  // What only looks like a tag is text.
  text = text.replacing(#/</?[A-Za-z](?:"[^"]*"|'[^']*'|[^>"'])*>/#, with: "")
  for (reference, character) in [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
  ] { text = text.replacing(reference, with: character) }
  return String(
    String.UnicodeScalarView(
      text.unicodeScalars.filter { $0.value > 0x20 && !$0.properties.isWhitespace }))
}
