/// A phrasebook made ready for looking up, by each phrase's longest word.
struct PhraseTable: Sendable {
  enum Topic: Sendable, Equatable {
    case vague, anyTime, absolute, relativeDate, slip, severityTerm, leftover, exempt
    case escalation, unbounded, customerHours, duty, reclassification, appeal, customerAct

    /// Whether it is a fault in what speaks about a policy, too.
    var isAboutWriting: Bool {
      switch self {
      case .slip, .leftover: true
      case .vague, .anyTime, .absolute, .relativeDate, .severityTerm, .exempt, .escalation,
        .unbounded, .customerHours, .duty, .reclassification, .appeal,
        .customerAct:
        false
      }
    }
  }

  struct Entry: Sendable {
    let topic: Topic
    let pieces: [Piece]
    /// The index of the piece it is looked up by.
    let anchor: Int
    /// What is meant instead of a slip; the first form of a term.
    let meant: String
    /// The words and classes of a phrase with classes.
    let pattern: [String]?
  }

  enum Piece: Sendable {
    case word(hash: UInt32, [UInt8])
    /// Any word of a class, by their hashes.
    case oneOf(Set<UInt32>, allowsFigures: Bool)
  }

  let book: Phrasebook
  private(set) var entries: [Entry] = []
  private var byAnchor: [UInt32: [Int]] = [:]
  /// A bit for each anchor's hash, so that most words are passed over at the cost of one look.
  private var filter = [UInt64](repeating: 0, count: 128)
  let repeatable: Set<UInt32>
  /// The hashes of the words of each class.
  private let classes: [String: Set<UInt32>]
  /// In lower case, as `Passages.plainWords` gives the words of a text.
  let placeholders: Set<String>
  /// The texts of links that say nothing, by `linkHash`.
  let vagueLinks: Set<UInt32>
  /// Orders to fill something in.
  let insertWords: [String]

  init(_ book: Phrasebook) {
    self.book = book
    let plain = { (text: String) in
      String(decoding: Letter.lowercased(Array(text.utf8)), as: UTF8.self)
    }
    placeholders = Set(book.placeholders.map(plain))
    insertWords = book.insertWords
    vagueLinks = Set(book.vagueLinks.map { Self.linkHash(of: Array($0.utf8)) })
    repeatable = Set(book.repeatable.map { WordHash(of: $0).value })
    classes = book.classes.mapValues { words in Set(words.map { WordHash(of: $0).value }) }
    for phrase in book.vague { add(phrase, .vague) }
    for phrase in book.anyTime { add(phrase, .anyTime) }
    for phrase in book.absolute { add(phrase, .absolute) }
    for phrase in book.relativeDates { add(phrase, .relativeDate) }
    for phrase in book.leftovers { add(phrase, .leftover, meant: plain(phrase)) }
    for phrase in book.exempt { add(phrase, .exempt) }
    for phrase in book.escalations { add(phrase, .escalation) }
    for phrase in book.unbounded { add(phrase, .unbounded) }
    for phrase in book.customerHours { add(phrase, .customerHours) }
    for phrase in book.duties { add(phrase, .duty) }
    for phrase in book.reclassifications { add(phrase, .reclassification) }
    for phrase in book.customerActs { add(phrase, .customerAct) }
    for phrase in book.appeals { add(phrase, .appeal) }
    for slip in book.slips {
      let sides = slip.split(separator: ">", maxSplits: 1).map { $0.trimmingSpaces }
      add(sides[0], .slip, meant: sides.count > 1 ? sides[1] : "")
    }
    for forms in book.severityTerms {
      for form in forms { add(form, .severityTerm, meant: forms[0]) }
    }
  }

  private mutating func add(_ phrase: String, _ topic: Topic, meant: String = "") {
    let pieces = pieces(of: phrase)
    var anchorHash: UInt32?
    var (anchor, length) = (0, 0)
    // The longest word is the rarest.
    for (index, piece) in pieces.enumerated() {
      guard case .word(let hash, let bytes) = piece, bytes.count > length else { continue }
      (anchor, anchorHash, length) = (index, hash, bytes.count)
    }
    guard let anchorHash else { return }
    byAnchor[anchorHash, default: []].append(entries.count)
    filter[Int(anchorHash >> 6 & 127)] |= 1 << UInt64(anchorHash & 63)
    entries.append(
      Entry(
        topic: topic, pieces: pieces, anchor: anchor, meant: meant,
        pattern: phrase.utf8.contains(UInt8(ascii: "@"))
          ? phrase.split(separator: " ").map(String.init) : nil))
  }

  /// Split byte by byte: a table is made whenever the command starts, and by characters it took most of that time.
  private func pieces(of phrase: String) -> [Piece] {
    Self.words(of: Array(phrase.utf8)).map { word in
      guard word.first == UInt8(ascii: "@") else {
        let bytes = Letter.lowercased(Array(word))
        return .word(hash: WordHash(ofLowercase: bytes).value, bytes)
      }
      let name = String(decoding: word.dropFirst(), as: UTF8.self)
      return .oneOf(classes[name] ?? [], allowsFigures: name == "number")
    }
  }

  /// What stands between spaces, hyphens and apostrophes.
  private static func words(of phrase: [UInt8]) -> [ArraySlice<UInt8>] {
    var words: [ArraySlice<UInt8>] = []
    var (start, index) = (0, 0)
    while index < phrase.count {
      let isTypographic = phrase[index...].starts(with: [0xE2, 0x80, 0x99])
      guard isTypographic || [0x20, 0x2D, 0x27].contains(phrase[index]) else {
        index += 1
        continue
      }
      if start < index { words.append(phrase[start..<index]) }
      index += isTypographic ? 3 : 1
      start = index
    }
    if start < index { words.append(phrase[start..<index]) }
    return words
  }

  /// Whether a word may be one by which phrases are looked up.
  func mayStart(_ hash: UInt32) -> Bool {
    filter[Int(hash >> 6 & 127)] & 1 << UInt64(hash & 63) != 0
  }

  /// The entries that are looked up by a word.
  func entries(anchoredAt hash: UInt32) -> [Int] { byAnchor[hash] ?? [] }

  /// The words of a passage that an entry is, by their hashes, if one of them is that by which it is looked up.
  func range(
    of entry: Int, anchoredAt index: Int, in words: [Passage.Word], within passage: Range<Int>
  ) -> Range<Int>? {
    let start = index - entries[entry].anchor
    let end = start + entries[entry].pieces.count
    guard start >= passage.lowerBound, end <= passage.upperBound else { return nil }
    for position in start..<end {
      let word = words[position]
      if position > start, word.gap == .other { return nil }
      switch entries[entry].pieces[position - start] {
      case .word(let hash, _): if word.hash != hash { return nil }
      case .oneOf(let hashes, let allowsFigures):
        guard hashes.contains(word.hash) || allowsFigures && word.hasDigit && !word.hasLetter else {
          return nil
        }
      }
    }
    return start..<end
  }

  /// Whether words that have an entry's hashes are spelled like it.
  func isSpelled(_ entry: Int, _ words: ArraySlice<Passage.Word>, of text: [UInt8]) -> Bool {
    zip(entries[entry].pieces, words).allSatisfy { piece, word in
      guard case .word(_, let bytes) = piece else { return true }
      return Letter.isSpelled(bytes, text, word.range)
    }
  }
}

extension PhraseTable {
  /// Every language whose phrases are known; each is made ready when a text in it is read.
  private static let all: [(language: String, table: @Sendable () -> PhraseTable)] = [
    ("de", { german }),
    ("en", { english }),
    ("es", { spanish }),
    ("fr", { french }),
    ("it", { italian }),
    ("pt", { portuguese }),
  ]

  /// The phrases of a language, by its tag or by what comes before the tag's first hyphen.
  static func named(_ language: String) -> PhraseTable? {
    let primary = language.prefix { $0 != "-" }.lowercased()
    return all.first { $0.language == primary }?.table()
  }
}

extension PhraseTable {
  /// A hash of a text's words, whatever stands between them.
  static func linkHash(of text: [UInt8]) -> UInt32 {
    var words: [Passage.Word] = []
    _ = Passages.appendWords(of: text.span, in: text.indices, to: &words)
    return words.reduce(0) { $0 &* 31 &+ $1.hash }
  }
}

extension WordHash {
  /// The hash that a word of a passage has.
  init(of word: some StringProtocol) {
    self.init(ofLowercase: Letter.lowercased(Array(word.utf8)))
  }

  init(ofLowercase bytes: [UInt8]) {
    self.init()
    for byte in bytes { add(byte) }
  }
}

extension Letter {
  /// Whether a word of a text is, in lower case, this one.
  static func isSpelled(_ lowercase: [UInt8], _ text: [UInt8], _ word: Range<Int>) -> Bool {
    guard lowercase.count == word.count else { return false }
    for offset in lowercase.indices {
      let index = word.lowerBound + offset
      let byte =
        text[index] < 0x80
        ? lowercased(text[index]) : lowercased(text[index], after: offset > 0 ? text[index - 1] : 0)
      if byte != lowercase[offset] { return false }
    }
    return true
  }

  /// A word in lower case, as far as `WordHash` sees it.
  static func lowercased(_ word: [UInt8]) -> [UInt8] {
    var bytes = word
    for index in bytes.indices {
      let before = index > 0 ? word[index - 1] : 0
      bytes[index] =
        bytes[index] < 0x80 ? lowercased(bytes[index]) : lowercased(bytes[index], after: before)
    }
    return bytes
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    let space = UInt8(ascii: " ")
    guard let first = utf8.firstIndex(where: { $0 != space }),
      let last = utf8.lastIndex(where: { $0 != space })
    else { return "" }
    return String(self[first...last])
  }
}
