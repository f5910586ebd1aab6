import PledgeModel

extension Passages {
  /// The sentences of a passage, as ranges of words.
  func sentences(of passage: Passage) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = passage.words.lowerBound
    for index in passage.words.dropFirst() where words[index].gap == .other {
      guard endsSentence(before: index, in: passage) else { continue }
      sentences.append(start..<index)
      start = index
    }
    if start < passage.words.upperBound { sentences.append(start..<passage.words.upperBound) }
    return sentences
  }

  /// The bytes from the first word of a range to its last.
  func bytes(of words: Range<Int>) -> Range<Int> {
    guard let first = self.words[words].first, let last = self.words[words].last else {
      return 0..<0
    }
    return Int(first.start)..<Int(last.end)
  }

  /// Whether a sentence ends between a word and the one before it: at a question mark, a line end, or a full stop before a
  /// capital letter, but not in "9 a.m. Monday".
  private func endsSentence(before index: Int, in passage: Passage) -> Bool {
    let (last, next) = (words[index - 1], words[index])
    let gap = text[Int(last.end)..<Int(next.start)]
    for (offset, byte) in zip(gap.indices, gap) {
      switch byte {
      case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\n"): return true
      case UInt8(ascii: "."):
        guard offset + 1 < gap.endIndex, last.range.count > 1 || last.hasDigit else { continue }
        let first = text[Int(next.start)]
        let isSmall = first >= UInt8(ascii: "a") && first <= UInt8(ascii: "z")
        if !isSmall, !next.hasDigit || next.hasLetter || gap.count > 2 || last.hasDigit {
          return true
        }
        if next.hasDigit, last.range.count > 4 { return true }
      case _: break
      }
    }
    return false
  }

  /// Whether a sign stands between two offsets.
  func holds(_ signs: String, in range: Range<Int>) -> Bool {
    text[range].contains { signs.utf8.contains($0) }
  }
}
