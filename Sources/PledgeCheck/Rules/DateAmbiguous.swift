import PledgeModel

extension Rule {
  static let dateAmbiguous = Rule(
    "date-ambiguous", level: .warning, "A date reads the same on both sides of the Atlantic.",
    why:
      "03/04/2026 is 3 April to one customer and 4 March to another: a month of support between them.",
    bad: Example("index.md", "# Help\n\nVersion 2 is supported until «03/04/2026».\n"),
    good: Example(
      "index.md", "# Help\n\nVersion 2 is supported until 3 April 2026 (2026-04-03).\n"),
    isAcceptable: true
  ) { subject in
    let passages = subject.passages
    let slashes = SignSet("/-")
    var findings: [Finding] = []
    for passage in passages.all
    where passage.signs.contains(.figure) && !passage.signs.isDisjoint(with: slashes) {
      guard passages.phrases(of: passage)?.book.hasAmbiguousDates == true else { continue }
      for range in passages.ambiguousDates(in: passage) {
        findings.append(
          Finding(
            "“\(passages.string(range))” is read in two ways",
            at: passages.place(of: range, in: passage), subject: passages.string(range),
            hint: "write the month's name, or the date as 2026-04-03"))
      }
    }
    return findings
  }
}

extension Passages {
  /// Two different numbers up to 12 and a year, between two slashes or hyphens.
  fileprivate func ambiguousDates(in passage: Passage) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    guard passage.words.count > 2 else { return ranges }
    for index in passage.words.lowerBound..<passage.words.upperBound - 2 {
      let (first, second, year) = (words[index], words[index + 1], words[index + 2])
      guard let one = number(first), let other = number(second), number(year) != nil,
        [2, 4].contains(year.range.count), one != other, (1...12).contains(one),
        (1...12).contains(other), second.start == first.end + 1, year.start == second.end + 1
      else { continue }
      let signs = (text[Int(first.end)], text[Int(second.end)])
      let isSlash = signs == (UInt8(ascii: "/"), UInt8(ascii: "/"))
      let isHyphen = signs == (UInt8(ascii: "-"), UInt8(ascii: "-")) && year.range.count == 4
      // Java 8/11/17 are three versions.
      let isAfterName =
        index > passage.words.lowerBound
        && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(text[Int(words[index - 1].start)])
      guard year.range.count == 4 || !isAfterName else { continue }
      // No part of a longer figure or path.
      let isWhole =
        !isJoined(before: Int(first.start), passage) && !isJoined(after: Int(year.end), passage)
      if isSlash || isHyphen, isWhole { ranges.append(Int(first.start)..<Int(year.end)) }
    }
    return ranges
  }

  private func number(_ word: Passage.Word) -> Int? {
    word.hasLetter || word.range.count > 4 ? nil : Int(string(word.range))
  }

  private func isJoined(before index: Int, _ passage: Passage) -> Bool {
    index > passage.text.lowerBound && "/-.=".utf8.contains(text[index - 1])
  }

  private func isJoined(after index: Int, _ passage: Passage) -> Bool {
    index < passage.text.upperBound && "/-".utf8.contains(text[index])
  }
}
