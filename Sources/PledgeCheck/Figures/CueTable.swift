import PledgeModel

/// What words in a sentence say about its figures.
enum Cue: Hashable, Sendable {
  // Of every policy
  /// A unit of time, without which there is no duration.
  case unit
  case weekday(Int)
  case month(Int)
  /// What a metric that every policy may use is called in sentences.
  case usualMetric(String)
  case severityNoun, everyTicket, silence
  case opening, otherHours, policy, effective, version
  // Of one policy
  case severity(String)
  case metric(String)
  case plan(String)
}

/// Where a cue stands.
struct CueMatch: Sendable {
  let cue: Cue
  /// Indices in `Passages.words`.
  let words: Range<Int>
}

/// Phrases with what they say, found by their first word.
struct CueTable: Sendable {
  private var entries: [UInt32: [(rest: [UInt32], cue: Cue)]] = [:]
  /// A bit for each first word's hash, so that most words are passed over at the cost of one look.
  private var filter = [UInt64](repeating: 0, count: 64)

  var isEmpty: Bool { entries.isEmpty }

  mutating func add(_ phrases: some Sequence<String>, _ cue: Cue) {
    for phrase in phrases { add(Self.hashes(of: phrase), cue) }
  }

  /// A phrase that has a cue already keeps it: what a policy calls a thing once is what it is.
  mutating func add(_ hashes: [UInt32], _ cue: Cue) {
    guard let first = hashes.first else { return }
    let rest = Array(hashes.dropFirst())
    guard entries[first]?.contains(where: { $0.rest == rest && $0.cue == cue }) != true else {
      return
    }
    filter[Int(first >> 6 & 63)] |= 1 << UInt64(first & 63)
    entries[first, default: []].append((rest, cue))
    entries[first]?.sort { $0.rest.count > $1.rest.count }
  }

  static func hashes(of phrase: String) -> [UInt32] {
    var words: [Passage.Word] = []
    let bytes = Array(phrase.utf8)
    _ = Passages.appendWords(of: bytes.span, in: bytes.indices, to: &words)
    return words.map(\.hash)
  }

  func mayStart(_ hash: UInt32) -> Bool {
    filter[Int(hash >> 6 & 63)] & 1 << UInt64(hash & 63) != 0
  }

  /// The longest phrase that starts at a word.
  func match(at index: Int, in words: [Passage.Word], before end: Int) -> CueMatch? {
    guard mayStart(words[index].hash) else { return nil }
    for entry in entries[words[index].hash] ?? [] {
      let past = index + 1 + entry.rest.count
      guard past <= end else { continue }
      var isThere = true
      for (offset, hash) in entry.rest.enumerated() {
        let word = words[index + 1 + offset]
        if word.hash != hash || word.gap == .other { isThere = false }
      }
      if isThere { return CueMatch(cue: entry.cue, words: index..<past) }
    }
    return nil
  }

  /// The phrases in a range of words, the longest at each place.
  func matches(in range: Range<Int>, of words: [Passage.Word]) -> [CueMatch] {
    var found: [CueMatch] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let match = match(at: index, in: words, before: range.upperBound) {
        found.append(match)
        index = match.words.upperBound
      } else {
        index += 1
      }
    }
    return found
  }
}
