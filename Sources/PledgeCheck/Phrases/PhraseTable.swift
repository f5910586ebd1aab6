/// A phrasebook made ready for looking up, by each phrase's first word that is no class.
struct PhraseTable: Sendable {
  enum Topic: Sendable, Equatable {
    case vague, anyTime, absolute, relativeDate, slip, severityTerm, leftover, exempt
    case escalation, unbounded, customerHours, duty, reclassification, appeal
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
  /// In lower case, as `Passages.plainWords` gives the words of a text.
  let placeholders: Set<String>
  let vagueLinks: Set<String>
  /// Orders to fill something in.
  let insertWords: [String]

  init(_ book: Phrasebook) {
    self.book = book
    let plain = { (text: String) in
      String(decoding: Letter.lowercased(Array(text.utf8)), as: UTF8.self)
    }
    placeholders = Set(book.placeholders.map(plain))
    insertWords = book.insertWords
    vagueLinks = Set(book.vagueLinks.map { plain(String($0.map { "'’".contains($0) ? " " : $0 })) })
    repeatable = Set(book.repeatable.map { WordHash(of: $0).value })
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
    let pieces = Self.pieces(of: phrase, in: book)
    var anchorHash: UInt32?
    var anchor = 0
    for (index, piece) in pieces.enumerated() where anchorHash == nil {
      if case .word(let hash, _) = piece { (anchor, anchorHash) = (index, hash) }
    }
    guard let anchorHash else { return }
    byAnchor[anchorHash, default: []].append(entries.count)
    filter[Int(anchorHash >> 6 & 127)] |= 1 << UInt64(anchorHash & 63)
    entries.append(
      Entry(
        topic: topic, pieces: pieces, anchor: anchor, meant: meant,
        pattern: phrase.contains("@") ? phrase.split(separator: " ").map(String.init) : nil))
  }

  private static func pieces(of phrase: String, in book: Phrasebook) -> [Piece] {
    phrase.split { " -'’".contains($0) }.map { part in
      guard part.first == "@" else {
        let bytes = Letter.lowercased(Array(part.utf8))
        return .word(hash: WordHash(of: part).value, bytes)
      }
      let words = book.classes[String(part.dropFirst())] ?? []
      return .oneOf(Set(words.map { WordHash(of: $0).value }), allowsFigures: part == "@number")
    }
  }

  /// The entries that are looked up by a word.
  func entries(anchoredAt hash: UInt32) -> [Int] {
    guard filter[Int(hash >> 6 & 127)] & 1 << UInt64(hash & 63) != 0 else { return [] }
    return byAnchor[hash] ?? []
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

extension WordHash {
  /// The hash that a word of a passage has.
  init(of word: some StringProtocol) {
    self.init()
    for byte in Letter.lowercased(Array(word.utf8)) { add(byte) }
  }
}

extension Letter {
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
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
