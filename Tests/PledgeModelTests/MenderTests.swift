import PledgeModel
import Testing

/// Fixes applied to texts.
@Suite struct MenderTests {
  /// Edits by their byte offsets, a list a fix.
  private func mend(_ text: String, _ fixes: [[(Range<Int>, String)]]) -> (text: String, count: Int)
  {
    let source = SourceText(path: "a", bytes: Array(text.utf8))
    let findings = fixes.map { edits in
      Finding(
        "x", "m", at: Place(file: "a"),
        fix: Fix(
          "t", isCertain: true, edits: edits.map { .init($1, at: source.place(of: $0)) }))
    }
    let mender = Mender([source], mending: findings)
    return (String(decoding: mender.sources[0].bytes, as: UTF8.self), mender.applied.count)
  }

  struct Case {
    var text: String
    var fixes: [[(Range<Int>, String)]]
    var result: String
    var applied: Int
  }

  static let cases = [
    Case(text: "abc", fixes: [], result: "abc", applied: 0),
    Case(text: "abc", fixes: [[(1..<2, "XX")]], result: "aXXc", applied: 1),
    Case(text: "abc", fixes: [[(2..<3, "")], [(0..<1, "A")]], result: "Ab", applied: 2),
    Case(text: "abc", fixes: [[(0..<1, "1"), (2..<3, "3")]], result: "1b3", applied: 1),
    // The first one wins; a fix is applied whole or not at all.
    Case(text: "abc", fixes: [[(0..<2, "X")], [(1..<3, "Y")]], result: "Xc", applied: 1),
    Case(
      text: "abcd", fixes: [[(1..<2, "X")], [(1..<2, "Y"), (3..<4, "Z")]], result: "aXcd",
      applied: 1),
    Case(
      text: "abcd", fixes: [[(0..<3, "X")], [(1..<2, "Y")], [(3..<4, "Z")]], result: "XZ",
      applied: 2),
    // Stretches may touch; what is inserted at an edge waits.
    Case(text: "abcd", fixes: [[(0..<2, "X")], [(2..<4, "Y")]], result: "XY", applied: 2),
    Case(text: "ab", fixes: [[(1..<1, "X")], [(1..<1, "Y")]], result: "aXb", applied: 1),
    Case(text: "ab", fixes: [[(0..<1, "X")], [(1..<1, "Y")]], result: "Xb", applied: 1),
    // A fix that overlaps itself, or changes nothing, is none.
    Case(text: "abc", fixes: [[(0..<2, "X"), (1..<3, "Y")]], result: "abc", applied: 0),
    Case(text: "abc", fixes: [[(0..<1, "a")], [(0..<1, "A")]], result: "Abc", applied: 1),
    // Nor is one that would cut a character.
    Case(text: "ñ", fixes: [[(1..<2, "X")]], result: "ñ", applied: 0),
    Case(text: "ñ", fixes: [[(0..<2, "n")]], result: "n", applied: 1),
    // The marks of a file stay.
    Case(text: "\u{FEFF}ab", fixes: [[(0..<0, "X")]], result: "\u{FEFF}Xab", applied: 1),
    Case(text: "\u{FEFF}ab", fixes: [[(0..<4, "X")]], result: "\u{FEFF}Xb", applied: 1),
    Case(text: "a\r\nb\r\n", fixes: [[(3..<4, "x\ny")]], result: "a\r\nx\r\ny\r\n", applied: 1),
    Case(text: "a\nb\n", fixes: [[(2..<3, "x\ny")]], result: "a\nx\ny\n", applied: 1),
  ]

  @Test(arguments: cases.indices)
  func isMended(index: Int) {
    let example = Self.cases[index]
    let (text, count) = mend(example.text, example.fixes)
    #expect(Array(text.utf8) == Array(example.result.utf8))
    #expect(count == example.applied)
  }

  @Test func whatIsNotThereCannotBeMended() {
    let places = [
      Place(file: "b"), Place(file: "a", line: 9), Place(file: "a", column: 99),
      Place(file: "a", column: 2, endColumn: 1),
    ]
    for place in places {
      let finding = Finding(
        "x", "m", at: place, fix: Fix("t", isCertain: true, edits: [.init("X", at: place)]))
      let mender = Mender([SourceText(path: "a", bytes: Array("ab".utf8))], mending: [finding])
      #expect(mender.applied.isEmpty)
    }
  }

  @Test(.timeLimit(.minutes(1))) func manyFixesAreQuick() {
    let count = 20_000
    let fixes = (0..<count).map { [($0 * 2..<$0 * 2 + 1, "X")] }.reversed()
    let (text, applied) = mend(String(repeating: "ab", count: count), Array(fixes))
    #expect(applied == count)
    #expect(text == String(repeating: "Xb", count: count))
  }
}
