import PledgeModel

/// A phrase found in a passage.
struct PhraseMatch: Sendable {
  /// The passage's index in `Passages.all`.
  let passage: Int
  /// Indices in `Passages.words`.
  let words: Range<Int>
  let topic: PhraseTable.Topic
  /// What is meant instead of a slip; the first form of a term.
  let meant: String
  /// The words and classes of a phrase with classes.
  let pattern: [String]?
}

extension Passages {
  /// Finds the phrases of every passage's language.
  mutating func findPhrases() {
    for (number, language) in languages.enumerated() {
      guard let table = language.phrases else { continue }
      for index in all.indices where all[index].phrases == number {
        findPhrases(of: table, in: index)
      }
    }
  }

  private mutating func findPhrases(of table: PhraseTable, in passage: Int) {
    let words = all[passage].words
    let firstMatch = matches.count
    for index in words where table.mayStart(self.words[index].hash) {
      for number in table.entries(anchoredAt: self.words[index].hash) {
        guard let range = table.range(of: number, anchoredAt: index, in: self.words, within: words),
          table.isSpelled(number, self.words[range], of: text)
        else { continue }
        let entry = table.entries[number]
        matches.append(
          PhraseMatch(
            passage: passage, words: range, topic: entry.topic, meant: entry.meant,
            pattern: entry.pattern))
      }
    }
    if matches.count > firstMatch { keepLongest(from: firstMatch) }
  }

  /// Of phrases that overlap leaves the longest, then those that are faults or mentioned in quotation marks.
  private mutating func keepLongest(from first: Int) {
    let found = matches[first...].sorted { $0.words.lowerBound < $1.words.lowerBound }
    var kept: [PhraseMatch] = []
    for match in found {
      guard let last = kept.last, last.words.overlaps(match.words) else {
        kept.append(match)
        continue
      }
      let isLonger = match.words.count > last.words.count
      let isExempt = match.words.count == last.words.count && match.topic == .exempt
      if isLonger || isExempt { kept[kept.count - 1] = match }
    }
    matches.replaceSubrange(
      first..., with: kept.filter { isFault($0) })
  }

  private func isFault(_ match: PhraseMatch) -> Bool {
    match.topic != .exempt && (match.topic.isAboutWriting || all[match.passage].kind != .remark)
      && !isMentioned(match)
  }

  func matches(_ topic: PhraseTable.Topic) -> [PhraseMatch] { matches.filter { $0.topic == topic } }

  /// The bytes of a match.
  func range(of match: PhraseMatch) -> Range<Int> {
    guard let first = words[match.words].first, let last = words[match.words].last else {
      return 0..<0
    }
    return Int(first.start)..<Int(last.end)
  }

  func place(of match: PhraseMatch) -> Place { place(of: range(of: match), in: all[match.passage]) }

  /// The words of a match as typed, on one line.
  func string(of match: PhraseMatch) -> String {
    string(range(of: match)).split(separator: "\n").joined(separator: " ")
  }

  /// The words of a match in lower case, by which acceptances name it.
  func subject(of match: PhraseMatch) -> String {
    words[match.words].map {
      String(decoding: Letter.lowercased(Array(text[$0.range])), as: UTF8.self)
    }.joined(separator: " ")
  }

}
