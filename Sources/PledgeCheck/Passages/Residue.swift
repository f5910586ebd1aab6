/// What other formats than Markdown leave in a text: data, a line each.
enum Residue {
  /// Found anywhere, in any case. Each starts with a sign.
  static let anywhere = [
    // BBCode
    "[b]", "[/b]", "[i]", "[/i]", "[u]", "[/u]", "[s]", "[/s]", "[url]", "[url=", "[/url]", "[img]",
    "[/img]", "[quote]",
    "[/quote]",
    "[code]", "[/code]", "[color=", "[/color]", "[size=", "[/size]", "[list]", "[/list]", "[*]",
    // MediaWiki
    "'''", "{|", "|}", "[[", "]]", "[http://", "[https://",
    // Confluence and Jira
    "{code", "{noformat", "{panel", "{quote}", "{color", "{info}", "{note}", "{warning}", "{tip}",
    "{toc",
    "|http://", "|https://",
    // Textile
    "\":http",
    // AsciiDoc, and GitHub's alerts
    "[note]", "[tip]", "[important]", "[warning]", "[caution]", "[!note]", "[!tip]", "[!important]",
    "[!warning]",
    "[!caution]",
    // Templates
    "{{", "{%", "%}", "<%", "%>", "${",
    // Markdown that was not read as such
    "](", "] (http", "```", "|--",
    // HTML
    "<br>", "<br/>", "<br />", "<p>", "<b>", "<i>", "<u>", "<strong>", "<em>", "<span", "<div",
    "<font", "<table",
    "<tr>", "<td>", "<ul>", "<ol>", "<li>", "<a href", "<img ", "</",
    "&nbsp;", "&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&copy;", "&reg;", "&mdash;", "&ndash;",
    "&hellip;",
    "&rsquo;", "&lsquo;", "&rdquo;", "&ldquo;", "&laquo;", "&raquo;", "&euro;", "&aacute;",
    "&eacute;", "&iacute;",
    "&oacute;", "&uacute;", "&ntilde;", "&iexcl;", "&iquest;", "&agrave;", "&egrave;", "&ccedil;",
    "&auml;", "&ouml;",
    "&uuml;", "&szlig;", "&atilde;", "&otilde;", "&#",
  ]

  /// Found where a text starts.
  static let atStart = [
    "==", "##", "||", ".. note::", ".. warning::", ".. image::", ":toc:", "!http",
  ]

  /// What is residue only beside its other half: contracts count their clauses [a], [b] and [i], [ii], and a star is a note.
  static let otherHalves = [
    "[b]": "[/b]", "[i]": "[/i]", "[u]": "[/u]", "[s]": "[/s]", "[*]": "[list",
  ]

  /// The literals by their first byte.
  static let byFirst: [[[UInt8]]] = (0..<256).map { first in
    anywhere.map { Array($0.utf8) }.filter { $0.first == UInt8(first) }
  }
  static let starts = atStart.map { Array($0.utf8) }
  static let signs = SignSet(String(anywhere.compactMap(\.first)) + "*")
}

extension Passages {
  /// Where a passage holds what is left of another format's markup.
  func markupResidue(in passage: Passage) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    let (start, end) = (passage.text.lowerBound, passage.text.upperBound)
    if "=#|.:!".utf8.contains(text[start]),
      let literal = Residue.starts.first(where: { holds($0, at: start, before: end) })
    {
      ranges.append(start..<start + literal.count)
    }
    guard !passage.signs.isDisjoint(with: Residue.signs) else { return ranges }
    var index = ranges.last?.upperBound ?? start
    while index < end {
      if let length = residueLength(at: index, in: passage),
        hasOtherHalf(index..<index + length, in: passage), !isEscaped(index, in: passage)
      {
        ranges.append(index..<index + length)
        index += length
      } else {
        index += 1
      }
    }
    return ranges
  }

  private func residueLength(at index: Int, in passage: Passage) -> Int? {
    let end = passage.text.upperBound
    if text[index] == UInt8(ascii: "*") { return strayStars(at: index, in: passage) }
    let literals = Residue.byFirst[Int(text[index])]
    if literals.isEmpty { return nil }
    if text[index] == UInt8(ascii: "["), let length = emptyFields(at: index, before: end) {
      return length
    }
    return literals.first { holds($0, at: index, before: end) }?.count
  }

  private func hasOtherHalf(_ range: Range<Int>, in passage: Passage) -> Bool {
    guard range.count == 3, let half = Residue.otherHalves[string(range).lowercased()] else {
      return true
    }
    let literal = Array(half.utf8)
    return passage.text.contains { holds(literal, at: $0, before: passage.text.upperBound) }
  }

  /// Whether the author said with a backslash that a sign is to be printed: `\{{`. Markup of HTML is none so.
  func isEscaped(_ index: Int, in passage: Passage) -> Bool {
    guard "{}[]*|".utf8.contains(text[index]), let stretch = stretch(at: index, in: passage),
      stretch.line == stretch.endLine
    else { return false }
    return stretch.endColumn - stretch.column == 2 * (stretch.end - stretch.start)
  }

  /// `**` that opened or closed nothing: it touches a letter, and no figures as in `2**8`.
  private func strayStars(at index: Int, in passage: Passage) -> Int? {
    guard holds([UInt8(ascii: "*"), UInt8(ascii: "*")], at: index, before: passage.text.upperBound)
    else { return nil }
    let before = index > passage.text.lowerBound ? text[index - 1] : 0
    let after = index + 2 < passage.text.upperBound ? text[index + 2] : 0
    let isLetter = { (byte: UInt8) in byte >= UInt8(ascii: "A") && byte != UInt8(ascii: "|") }
    return isLetter(before) || isLetter(after) ? 2 : nil
  }

  /// `[,,2]`: figures and commas in brackets, with nothing before one of the commas.
  private func emptyFields(at index: Int, before end: Int) -> Int? {
    var (position, isEmpty, hasEmpty) = (index + 1, true, false)
    while position < min(end, index + 24) {
      switch text[position] {
      case UInt8(ascii: "]"): return hasEmpty ? position + 1 - index : nil
      case UInt8(ascii: ","):
        if isEmpty { hasEmpty = true }
        isEmpty = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): isEmpty = false
      case UInt8(ascii: " "): break
      case _: return nil
      }
      position += 1
    }
    return nil
  }

  private func holds(_ literal: [UInt8], at index: Int, before end: Int) -> Bool {
    guard index + literal.count <= end else { return false }
    for offset in literal.indices
    where Letter.lowercased(text[index + offset]) != literal[offset] { return false }
    return true
  }
}
