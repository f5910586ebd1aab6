import PledgeModel
import Testing

/// Places as offsets, and columns as other tools count them.
@Suite struct ColumnTests {
  static let columns: [(text: String, line: Int, column: Int, utf16: Int)] = [
    ("abc", 1, 1, 1), ("abc", 1, 3, 3), ("abc", 1, 4, 4),
    ("ñx", 1, 3, 2), ("日x", 1, 4, 2), ("👩x", 1, 5, 3), ("e\u{301}x", 1, 4, 3),
    ("a\nñ👩x", 2, 7, 4),
    // One past the line's end is its end, and a column within a character its start.
    ("a\nb", 1, 9, 3), ("👩x", 1, 3, 1),
    ("\u{FEFF}ñx", 1, 6, 2), ("a\n\u{FEFF}x", 2, 4, 2),
  ]

  @Test(arguments: columns)
  func utf16(text: String, line: Int, column: Int, utf16: Int) {
    let source = SourceText(path: "a", bytes: Array(text.utf8))
    #expect(source.utf16Column(line: line, column: column) == utf16)
  }

  @Test func bytesThatAreNoTextCountOneEach() {
    let source = SourceText(path: "a", bytes: [0xFF, 0x80, 0x41])
    #expect(source.utf16Column(line: 1, column: 3) == 3)
  }

  @Test func placesAreOffsets() {
    let source = SourceText(path: "a", bytes: Array("ab\ncd\n".utf8))
    for range in [0..<2, 0..<6, 3..<5, 6..<6, 2..<3] {
      #expect(source.range(of: source.place(of: range)) == range)
    }
    for place in [
      Place(file: "a", line: 1, column: 5), Place(file: "a", line: 4), Place(file: "a", line: 0),
      Place(file: "a", column: 0), Place(file: "a", column: 2, endColumn: 1),
    ] { #expect(source.range(of: place) == nil) }
  }
}
