import Testing

@testable import PledgeModel

/// 20,000 phrases of bytes and words thrown together: read or refused, never a crash, and never a fault outside the phrase.
struct DurationSaladTests {
  @Test func bytesNeverCrash() {
    var numbers = SeededNumbers(seed: 1)
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 0...24, using: &numbers)).map { _ in
        UInt8.random(in: 0...255, using: &numbers)
      }
      check(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func wordsNeverCrash() {
    let words =
      DurationGrammar.all.flatMap { $0.lexicon.spellings } + [
        "1", "2", "3", "0", "30", "1.5", "2,25", "999999999", "9999999999", "-", "–", "(2)", "(",
        ")", "/", ".", "día",
        "\u{301}", "\u{AD}", "\u{0}", "👍🏽", "١", "１", "x7", "H", "Ñ",
      ]
    var numbers = SeededNumbers(seed: 2)
    var read = 0
    for _ in 0..<5000 {
      let salad = (0..<Int.random(in: 1...6, using: &numbers)).compactMap { _ in
        words.randomElement(using: &numbers)
      }
      read += check(salad.joined(separator: Bool.random(using: &numbers) ? " " : ""))
    }
    #expect(read > 20, "the salad is too wild to reach the rules")
  }

  @Test func numbersAndUnitsNeverCrash() {
    let words = [
      "1", "2", "3", "1.5", "0", "-", "to", "and", "hours", "hour", "minutes", "days", "day",
      "business", "calendar",
      "next", "within", "every", "daily", "the", "from", "between", "max", "or less",
      "half an hour", "two", "(2)", "week",
    ]
    var numbers = SeededNumbers(seed: 3)
    var read = 0
    for _ in 0..<10_000 {
      let salad = (0..<Int.random(in: 2...6, using: &numbers)).compactMap { _ in
        words.randomElement(using: &numbers)
      }
      read += check(salad.joined(separator: " "))
    }
    #expect(read > 100)
  }

  /// Whether any language reads the phrase as a duration: 1 or 0 for each.
  @discardableResult private func check(_ phrase: String) -> Int {
    var read = 0
    for grammar in DurationGrammar.all {
      do {
        guard case .duration(let duration) = try grammar.read(phrase) else { continue }
        read += 1
        #expect(
          try grammar.read(grammar.print(duration)) == .duration(duration),
          "\(phrase.debugDescription)")
      } catch {
        let length = phrase.utf8.count
        #expect(
          error.range.lowerBound >= 0 && error.range.upperBound <= length,
          "\(phrase.debugDescription)")
        #expect(!error.range.isEmpty || length == 0, "\(phrase.debugDescription)")
        let part = Array(phrase.utf8)[error.range]
        #expect(String(validating: part, as: UTF8.self) != nil, "\(phrase.debugDescription)")
        #expect(!error.message.isEmpty)
      }
    }
    return read
  }
}
