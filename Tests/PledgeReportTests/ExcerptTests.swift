import Foundation
import PledgeModel
import PledgeReport
import Testing

/// Carets stand below what they point at, as a terminal counts columns.
@Suite struct ExcerptTests {
  /// A line in which « » mark the place, the columns before it, and those it takes.
  static let lines: [(marked: String, before: Int, carets: Int)] = [
    ("日本語 «x»", 7, 1),
    ("«日本»語", 0, 4),
    ("ｆｕｌｌ«w»", 8, 1),
    ("한국«어»", 4, 2),
    // Conjoining jamo make one syllable.
    ("\u{1112}\u{1161}\u{11AB}«x»", 2, 1),
    // A family of four is one picture.
    ("👨‍👩‍👧‍👦«x»", 2, 1),
    ("«👩🏽‍🚀»x", 0, 2),
    // Flags: Spain, and England by its tags.
    ("🇪🇸«x»", 2, 1), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿«x»", 2, 1),
    // Text made a picture by its selector, and a keycap.
    ("❤\u{FE0F}«x»", 2, 1), ("❤«x»", 1, 1), ("1\u{FE0F}\u{20E3}«x»", 2, 1), ("☝🏽«x»", 2, 1),
    ("⌚«x»", 2, 1), ("©«x»", 1, 1),
    // Marks stand above their letter.
    ("e\u{301}«x»", 1, 1), ("a\u{300}\u{323}\u{20DD}«b\u{308}»c", 1, 1),
    // A mark without a letter is borne by a circle.
    ("\t\u{301}«x»", 5, 1),
    // A place that starts within a character points at it.
    ("e«\u{301}»x", 0, 1),
    ("\u{FEFF}«x»", 0, 1),
    // What is not shown as itself is one mark.
    ("a\u{202E}b\u{200B}«c»", 4, 1), ("\u{2028}«c»", 1, 1),
    ("กำ«x»", 2, 1),
  ]

  @Test(arguments: lines)
  func pointer(marked: String, before: Int, carets: Int) throws {
    let scalars = Array(marked.unicodeScalars)
    let start = try #require(scalars.firstIndex(of: "«"))
    let end = try #require(scalars.firstIndex(of: "»"))
    func bytes(_ part: ArraySlice<Unicode.Scalar>) -> [UInt8] {
      part.flatMap { Array(String($0).utf8) }
    }
    let (head, place) = (bytes(scalars[..<start]), bytes(scalars[(start + 1)..<end]))
    let text = head + place + bytes(scalars[(end + 1)...])
    let lines = Self.report(text, head.count + 1..<head.count + place.count + 1)
    #expect(
      lines[2] == "    | " + String(repeating: " ", count: before)
        + String(repeating: "^", count: carets))
  }

  @Test(arguments: [40, 60, 80, 120, 200])
  func aLineFitsTheTerminal(width: Int) {
    let text = Array((String(repeating: "日本", count: 300) + "HERE").utf8)
    for start in [1, 7, 601, 1801] {
      let lines = Self.report(text, start..<start + 3, width: width)
      for line in lines[1...2] {
        // Every character that is not ASCII or the mark of a cut takes two columns here.
        #expect(line.reduce(0) { $0 + ($1.isASCII || $1 == "…" ? 1 : 2) } <= width, "\(line)")
      }
      #expect(lines[2].contains("^"))
    }
  }

  /// Python's own Unicode data says which characters are wide.
  @Test(.enabled(if: Outside.isPythonThere))
  func widthsAreUnicodes() throws {
    let program = """
      import unicodedata
      for c in range(0x21, 0x30000):
          if unicodedata.category(chr(c)) in ("Lu", "Ll", "Lt", "Lo", "Lm", "So", "Sm", "Sc", "Po", "Nd", "No") and not 0x1100 <= c < 0x1200 and not 0xD7B0 <= c < 0xD800:
              if unicodedata.east_asian_width(chr(c)) in ("W", "F"): print(c)
      """
    let wide = Set(
      try Outside.python(program, input: [], extension: "txt").split(separator: "\n").compactMap {
        UInt32($0)
      })
    #expect(wide.count > 50_000)
    var wrong: [UInt32] = []
    for value in wide {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = Array(String(scalar).utf8)
      let lines = Self.report(text + [0x78], text.count + 1..<text.count + 2)
      if lines[2] != "    |   ^" { wrong.append(value) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func contentCannotPaintATerminal() {
    var finding = Finding("x", "a\u{1B}[2Jb", at: Place(file: "a\u{1B}c.md"))
    finding.hint = "h\u{9B}31m"
    finding.notes = [.init("n\u{202E}", at: Place(file: "b.md"))]
    finding.fix = Fix("t\u{7}", isCertain: true, edits: [])
    let text = TextReport(sources: [], folder: "", screen: Screen()).text([finding])
    #expect(
      text == """
        a\u{FFFD}c.md:1:1: error: a\u{FFFD}[2Jb [x]
          note: b.md:1:1: n\u{FFFD}
          hint: h\u{FFFD}31m
          fix: t\u{FFFD}

        1 error

        """)
  }

  private static func report(_ text: [UInt8], _ columns: Range<Int>, width: Int = 120) -> [String] {
    let place = Place(file: "a.md", column: columns.lowerBound, endColumn: columns.upperBound)
    return TextReport(
      sources: [SourceText(path: "a.md", bytes: text)], folder: "", screen: Screen(width: width)
    ).text([Finding("x", "m", at: place)]).components(separatedBy: "\n")
  }
}
