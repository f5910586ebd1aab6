import PledgeModel

/// The figures of a text, by what they count, whatever words its language has for them.
struct PlainFigures {
  enum Kind: Hashable, CaseIterable { case minutes, days, weeks, number }

  struct Figure {
    let kind: Kind
    /// What must be equal: "240", "3-5 business".
    let value: String
    /// Offsets in `Passages.text`.
    let range: Range<Int>
    let passage: Int
  }

  private(set) var all: [Figure] = []

  mutating func add(_ index: Int, of passages: Passages, _ table: FigureTable) {
    let passage = passages.all[index]
    let holdsAddress =
      passages.holds("@$", in: passage.text)
      || passage.signs.isSuperset(of: SignSet(":/")) || passages.holdsMoney(passage)
    for sentence in passages.sentences(of: passage) where sentence.count <= Figures.longestSentence
    {
      let bytes = passages.bytes(of: sentence)
      // Times of day are written too differently to be compared: 6 pm, 18 h.
      let hasTimes = table.hours.matches(in: sentence, of: passages.words)
        .contains { if case .weekday = $0.cue { true } else { false } }
      let isDated = table.terms.matches(in: sentence, of: passages.words)
        .contains { if case .month = $0.cue { true } else { false } }
      guard !hasTimes, !passages.holdsTime(in: bytes) else { continue }
      var durations: [Range<Int>] = []
      let written =
        passages.mayHoldDuration(sentence, table)
        ? table.grammar.durations(in: passages.string(bytes)) : []
      for found in written {
        let range = found.measure.shifted(by: bytes.lowerBound)
        durations.append(range)
        add(found.phrase, Figure(kind: .number, value: "", range: range, passage: index))
      }
      if holdsAddress || isDated { continue }
      for word in passages.words[sentence] where !word.hasLetter && word.hasDigit {
        guard !durations.contains(where: { $0.overlaps(word.range) }),
          passages.standsAlone(word, in: passage)
        else { continue }
        all.append(
          Figure(
            kind: .number, value: passages.string(word.range), range: word.range, passage: index))
      }
      for word in passages.words[sentence] where !word.hasDigit {
        guard let number = table.numbers[word.hash],
          !durations.contains(where: { $0.overlaps(word.range) })
        else { continue }
        all.append(
          Figure(kind: .number, value: "\(number)", range: word.range, passage: index))
      }
    }
  }

  private mutating func add(_ phrase: DurationPhrase, _ figure: Figure) {
    let factor = phrase.unit == .hour ? 60 : 1
    let kind: Kind =
      switch phrase.unit {
      case .minute, .hour: .minutes
      case .day: .days
      case .week: .weeks
      }
    all.append(
      Figure(
        kind: kind, value: "\(phrase.upper * factor)", range: figure.range, passage: figure.passage)
    )
  }

  /// The figures of a kind that stand in a translation instead of the original's, with those.
  ///
  /// Only a translation with as many of them as its original: one that is told in other words is no drift.
  func drift(from original: PlainFigures) -> [(own: Figure, original: Figure)] {
    Kind.allCases.flatMap { kind -> [(own: Figure, original: Figure)] in
      var theirs = original.all.filter { $0.kind == kind }
      let ours = all.filter { $0.kind == kind }
      guard ours.count == theirs.count else { return [] }
      var left: [Figure] = []
      for figure in ours {
        if let index = theirs.firstIndex(where: { $0.value == figure.value }) {
          theirs.remove(at: index)
        } else {
          left.append(figure)
        }
      }
      return zip(left, theirs).map { ($0, $1) }
    }
  }
}

extension Passages {
  /// Whether a number is no part of a longer figure: a version, a date, a sum, a telephone number.
  fileprivate func standsAlone(_ word: Passage.Word, in passage: Passage) -> Bool {
    let (start, end) = (Int(word.start), Int(word.end))
    let before = start > passage.text.lowerBound ? text[start - 1] : 0x20
    let after = end < passage.text.upperBound ? text[end] : 0x20
    let isJoined = { (byte: UInt8) in "./-+*#:,_".utf8.contains(byte) || byte >= 0x80 }
    if word.range.count > 4 || isJoined(before) { return false }
    // A full stop or comma ends a sentence or a clause where no digit follows.
    guard isJoined(after) else { return true }
    let next = end + 1 < passage.text.upperBound ? text[end + 1] : 0x20
    return ".,:".utf8.contains(after) && (next <= 0x20)
  }

  /// Whether a time of day is written: "9:00".
  fileprivate func holdsTime(in range: Range<Int>) -> Bool {
    range.dropFirst().dropLast().contains { index in
      text[index] == UInt8(ascii: ":") && FoldedText.isDigit(text[index - 1])
        && FoldedText.isDigit(text[index + 1])
    }
  }

  fileprivate func holdsMoney(_ passage: Passage) -> Bool {
    passage.signs.contains(.beyondASCII)
      && passage.text.contains { index in
        text[index] == 0xE2 && text[index...].starts(with: [0xE2, 0x82, 0xAC])
      }
  }
}
