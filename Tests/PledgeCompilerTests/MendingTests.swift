import PledgeCheck
import PledgeCompiler
import PledgeModel
import Testing

/// Fixes applied pass after pass, under rules made up here.
@Suite struct MendingTests {
  /// Finds the first of each word, and would write another for it.
  private func mend(_ text: String, _ words: KeyValuePairs<String, String>) -> (
    text: String, Mending
  ) {
    let content = Content(sources: [SourceText(path: "a", bytes: Array(text.utf8))])
    let mending = Mending(content) { content in
      let text = String(decoding: content.sources[0].bytes, as: UTF8.self)
      return Verdict(
        findings: words.compactMap { word, other in
          guard let found = text.firstRange(of: word) else { return nil }
          let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
          let place = content.sources[0].place(of: start..<start + word.utf8.count)
          return Finding(
            "x", "“\(word)” is here", at: place,
            fix: Fix("write \(other)", isCertain: true, edits: [.init(other, at: place)]))
        })
    } choosing: { _ in
      true
    }
    return (String(decoding: mending.content.sources[0].bytes, as: UTF8.self), mending)
  }

  @Test func oneFixMakesRoomForAnother() {
    let (text, mending) = mend("a a a", ["a": "b"])
    #expect(text == "b b b")
    #expect(mending.mended.count == 3)
    #expect(mending.verdict.findings.isEmpty)
  }

  @Test func overlappingFixesTakeTheNextPass() {
    let (text, mending) = mend("abc", ["ab": "x", "xc": "y", "bc": "z"])
    #expect(text == "y")
    #expect(mending.mended.map(\.message) == ["“ab” is here", "“xc” is here"])
  }

  /// None of those that undo one another is applied, so that a second run changes nothing either.
  @Test func fixesThatUndoOneAnotherAreLeft() {
    let (text, mending) = mend("one a", ["one": "two", "a": "b", "b": "c", "c": "b"])
    #expect(text == "two b")
    #expect(mending.mended.count == 2)
    #expect(mending.verdict.findings.map(\.message) == ["“b” is here"])
    #expect(mend(text, ["one": "two", "a": "b", "b": "c", "c": "b"]).text == text)
  }

  @Test(.timeLimit(.minutes(1))) func growthEnds() {
    let (text, _) = mend("a", ["a": "aa"])
    #expect(text.count <= 100)
  }

  @Test func onlyWhatIsChosenIsMended() {
    let content = Content(sources: [SourceText(path: "a", bytes: [0x61])])
    let place = Place(file: "a", endColumn: 2)
    let finding = Finding(
      "x", "m", at: place, fix: Fix("t", isCertain: false, edits: [.init("b", at: place)]))
    let mending = Mending(content) { _ in
      Verdict(findings: [finding])
    } choosing: {
      $0.fix?.isCertain == true
    }
    #expect(mending.mended.isEmpty && mending.content.sources[0].bytes == [0x61])
    #expect(mending.verdict.findings.count == 1)
  }
}
