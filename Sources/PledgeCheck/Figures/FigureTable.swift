import PledgeModel

/// The words of a language for figures, made ready for looking up.
struct FigureTable: Sendable {
  let words: FigureWords
  let grammar: DurationGrammar
  /// What untie a figure from the targets, found apart from what ties it: the words may overlap.
  private(set) var silences = CueTable()
  private(set) var cues = CueTable()
  private(set) var hours = CueTable()
  private(set) var terms = CueTable()
  /// The words without one of which no sentence is looked at.
  private(set) var triggers = CueTable()
  /// Number words that are nothing else, by their hashes.
  let numbers: [UInt32: Int]
  /// The words one of which stands beside a unit that is counted: numbers, articles, "next".
  let counts: Set<UInt32>
  let ticketNouns: Set<UInt32>
  let desk: Set<UInt32>
  let before: Set<UInt32>
  let after: Set<UInt32>
  let anchors: Set<UInt32>
  let determiners: Set<UInt32>
  let fillers: Set<UInt32>
  let until: Set<UInt32>
  let hourFillers: Set<UInt32>

  private init(_ words: FigureWords, _ grammar: DurationGrammar) {
    self.words = words
    self.grammar = grammar
    let single = { (list: [String]) in Set(list.flatMap { CueTable.hashes(of: $0) }) }
    numbers = Dictionary(
      grammar.numberWords.flatMap { word, count in
        let hashes = CueTable.hashes(of: word)
        return hashes.count == 1 ? [(hashes[0], count)] : []
      }, uniquingKeysWith: { first, _ in first })
    counts = single(grammar.countWords)
    ticketNouns = single(words.ticketNouns)
    desk = single(words.desk)
    before = single(words.before)
    after = single(words.after)
    anchors = single(words.anchors)
    determiners = single(words.determiners)
    fillers = single(words.fillers)
    until = single(words.until)
    hourFillers = single(words.hourFillers)
    silences.add(words.silencing, .silence)
    for (id, phrases) in words.metrics { cues.add(phrases, .usualMetric(id)) }
    cues.add(words.severityNouns, .severityNoun)
    cues.add(words.everyTicket, .everyTicket)
    hours.add(words.opening, .opening)
    hours.add(words.otherHours, .otherHours)
    for (day, names) in words.weekdays.enumerated() {
      hours.add(names, .weekday(day))
      triggers.add(names, .weekday(day))
    }
    for (month, names) in words.months.enumerated() {
      hours.add(names.filter { $0.utf8.count > 3 }, .otherHours)
      terms.add(names, .month(month + 1))
    }
    terms.add(words.policy, .policy)
    terms.add(words.effective, .effective)
    terms.add(words.version, .version)
    triggers.add(words.effective, .effective)
    triggers.add(words.version, .version)
    triggers.add(grammar.unitWords, .unit)
  }

  private static let all: [FigureTable] = FigureWords.all.compactMap { words in
    DurationGrammar.named(words.language).map { FigureTable(words, $0) }
  }

  /// The table of a language, by its tag or by what comes before the tag's first hyphen.
  static func named(_ language: String) -> FigureTable? {
    let primary = language.prefix { $0 != "-" }.lowercased()
    return all.first { $0.words.language == primary }
  }
}
