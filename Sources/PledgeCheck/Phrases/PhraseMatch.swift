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
    var tables: [String: PhraseTable] = [:]
    var language = ""
    var table: PhraseTable?
    for index in all.indices {
      if all[index].language != language {
        language = all[index].language
        table = tables[language] ?? PhraseTable.named(language)
        tables[language] = table
      }
      if let table { findPhrases(of: table, in: index) }
    }
  }

  private mutating func findPhrases(of table: PhraseTable, in passage: Int) {
    let words = all[passage].words
    let firstMatch = matches.count
    for index in words {
      for number in table.entries(anchoredAt: self.words[index].hash) {
        let entry = table.entries[number]
        let start = index - entry.anchor
        let range = start..<start + entry.pieces.count
        guard range.lowerBound >= words.lowerBound, range.upperBound <= words.upperBound,
          matches(entry, at: start)
        else { continue }
        matches.append(
          PhraseMatch(
            passage: passage, words: range, topic: entry.topic, meant: entry.meant,
            pattern: entry.pattern))
      }
    }
    if matches.count > firstMatch { keepLongest(from: firstMatch) }
  }

  private func matches(_ entry: PhraseTable.Entry, at start: Int) -> Bool {
    for (offset, piece) in entry.pieces.enumerated() {
      let word = words[start + offset]
      if offset > 0, word.gap == .other { return false }
      switch piece {
      case .word(let hash, let bytes):
        guard word.hash == hash, word.range.count == bytes.count,
          Letter.lowercased(Array(text[word.range])) == bytes
        else { return false }
      case .oneOf(let hashes, let allowsFigures):
        guard hashes.contains(word.hash) || allowsFigures && word.hasDigit && !word.hasLetter else {
          return false
        }
      }
    }
    return true
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
      first..., with: kept.filter { $0.topic != .exempt && !isQuoted($0) && !isInAddress($0) })
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

extension Passages {
  /// Whether quotation marks around a few words show that a phrase is spoken of rather than said.
  func isQuoted(_ match: PhraseMatch) -> Bool {
    let (range, passage) = (range(of: match), all[match.passage].text)
    let start = max(passage.lowerBound, range.lowerBound - Self.quoteReach)
    let end = min(passage.upperBound, range.upperBound + Self.quoteReach)
    return opensQuote(Array(string(start..<range.lowerBound)))
      && closesQuote(Array(string(range.upperBound..<end)))
  }

  /// Whether the last quotation mark before a phrase opens.
  private func opensQuote(_ before: [Character]) -> Bool {
    guard let index = before.lastIndex(where: { "“”„\"«»".contains($0) }) else { return false }
    switch before[index] {
    case "«", "„": return true
    case "»", "”": return false
    case _: return index == 0 || " \u{A0}\n([".contains(before[index - 1])
    }
  }

  private func closesQuote(_ after: [Character]) -> Bool {
    guard let index = after.firstIndex(where: { "“”„\"«»".contains($0) }) else { return false }
    switch after[index] {
    case "»", "”": return true
    case "«", "„": return false
    case _: return index + 1 == after.count || !after[index + 1].isLetter
    }
  }

  /// Whether a phrase is a part of an address, where words are no prose.
  private func isInAddress(_ match: PhraseMatch) -> Bool {
    let (range, passage) = (range(of: match), all[match.passage].text)
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
    let before = text[max(passage.lowerBound, range.lowerBound - 200)..<range.lowerBound]
    let after = text[range.upperBound..<min(passage.upperBound, range.upperBound + 200)]
    let start = before.lastIndex(where: isSpace).map { $0 + 1 } ?? before.startIndex
    let end = after.firstIndex(where: isSpace) ?? after.endIndex
    let token = text[start..<end]
    return token.contains(UInt8(ascii: "@")) || string(start..<end).contains("://")
      || token.starts(with: "www.".utf8)
  }

  private static let quoteReach = 60
}
