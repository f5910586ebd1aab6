/// The rules by which phrases are read, the same in every language. See `DurationGrammar` for the grammar.
struct DurationReader {
  /// Longer phrases are refused unread, so that no input costs more than a short one.
  static let maximumBytes = 200

  let phrase: String
  let grammar: DurationGrammar
  let lexemes: [PhraseLexeme]
  private let isRunningText: Bool
  private var index = 0
  /// "within" and its like.
  private var isLimited = false
  private var isEvery = false
  private var isNext = false
  /// "daily": `isEvery`, count and unit in one word.
  private var isAdverb = false

  init(_ phrase: String, _ grammar: DurationGrammar) throws(PhraseFault) {
    self.phrase = phrase
    self.grammar = grammar
    isRunningText = false
    guard phrase.utf8.count <= Self.maximumBytes else {
      lexemes = []
      throw tooLong()
    }
    lexemes = PhraseLexeme.lexemes(of: PhraseToken.tokens(of: phrase), in: grammar.lexicon)
  }

  /// Reads a part of running text.
  ///
  /// - Parameter lexemes: those of the part, whose ranges count in all of the text.
  init(_ lexemes: [PhraseLexeme], of text: String, _ grammar: DurationGrammar) {
    phrase = text
    self.grammar = grammar
    self.lexemes = lexemes
    isRunningText = true
  }

  mutating func read() throws(PhraseFault) -> PhraseReading {
    guard !lexemes.isEmpty else { throw empty() }
    // What is refused for what it says comes first: it explains more than a word nobody knows.
    for lexeme in lexemes {
      if case .refused(let refusal) = lexeme.meaning { throw refused(lexeme, refusal) }
    }
    for lexeme in lexemes where lexeme.meaning == .unknown { throw unknown(lexeme) }
    if let none = try absence() { return .none(none) }
    return .duration(try duration())
  }

  private func absence() throws(PhraseFault) -> Absence.Wording? {
    if lexemes.count <= 3, lexemes.allSatisfy({ $0.meaning == .dash }) { return .notApplicable }
    for lexeme in lexemes {
      guard case .absence(let wording) = lexeme.meaning else { continue }
      guard lexemes.count == 1 else { throw noneBeside(lexeme) }
      return wording
    }
    return nil
  }

  private mutating func duration() throws(PhraseFault) -> DurationPhrase {
    isLimited = takes(.limit(.before))
    let article = takes(.article) ? lexemes[index - 1] : nil
    if takes(.limit(.either)) { isLimited = true }
    if case .part(let part) = current?.meaning, part.isForm { try take(part) }
    let opening = takes(.from) || takes(.between) ? lexemes[index - 1] : nil

    let first = try measure()
    var ends: (lower: PhraseMeasure?, upper: PhraseMeasure) = (nil, first)
    if isAdverb {
      // "daily" counts by itself: no range and no minutes go with it.
    } else if takes(.dash) || takes(.to) || opening?.meaning == .between && takes(.and) {
      ends = (first, try measure())
    } else if let opening {
      throw unclosed(opening)
    } else if takes(.and) || startsMeasure {
      ends.upper = try sum(first, try measure())
    }
    if !isEvery, !isNext, takes(.limit(.either)) || takes(.limit(.after)) { isLimited = true }
    if let rest = current { throw leftOver(rest) }
    // "The next 2 hours", but not "the 2 hours", which are a time of day in Spanish.
    if let article, !isNext { throw misplaced(article) }
    return try settle(ends.lower, ends.upper)
  }

  /// A count, a unit, a qualifier and "next", as far as they are there; at least one of them is.
  private mutating func measure() throws(PhraseFault) -> PhraseMeasure {
    if current?.meaning == .dash, index + 1 < lexemes.count,
      case .number = lexemes[index + 1].meaning
    {
      throw negative(index)
    }
    var measure = PhraseMeasure()
    loop: while let lexeme = current {
      switch lexeme.meaning {
      case .number(let digits):
        var part = PhrasePart()
        part.hundredths = try hundredths(digits, at: lexeme.range)
        guard measure.admits(part) else { break loop }
        measure.add(part, at: lexeme.range)
        index += 1
      case .repetition(let digits):
        guard try measure.hundredths == hundredths(digits, at: lexeme.range) else {
          throw disagreeing(index)
        }
        measure.extend(to: lexeme.range)
        index += 1
      case .part(let part):
        guard measure.admits(part), part.form != .every || index == 0 else { break loop }
        try take(part)
        measure.add(part, at: lexeme.range)
      case .limit, .article, .from, .between, .to, .and, .dash, .absence, .refused, .unknown:
        break loop
      }
    }
    guard !measure.isEmpty else { throw nothing(at: index) }
    return measure
  }

  /// Notes the form that words have, if they have one, and goes past them.
  private mutating func take(_ part: PhrasePart) throws(PhraseFault) {
    switch part.form {
    case .every:
      guard !isLimited, !isEvery, !isNext else { throw misplaced(lexemes[index]) }
      isEvery = true
      isAdverb = !part.isForm
    case .next:
      guard !isEvery, !isNext else { throw misplaced(lexemes[index]) }
      isNext = true
    case .plain, .within, nil: break
    }
    index += 1
  }

  private var current: PhraseLexeme? { index < lexemes.count ? lexemes[index] : nil }

  private var startsMeasure: Bool {
    switch current?.meaning {
    case .number: true
    case .part(let part): part.hundredths != nil
    case .repetition, .limit, .article, .from, .between, .to, .and, .dash, .absence, .refused,
      .unknown, nil:
      false
    }
  }

  @discardableResult private mutating func takes(_ meaning: PhraseMeaning) -> Bool {
    guard current?.meaning == meaning else { return false }
    index += 1
    return true
  }

  /// The form of a duration whose upper end is known, and the count it has if none was written.
  func form(of upper: PhraseMeasure, isRange: Bool) throws(PhraseFault) -> DurationPhrase.Form {
    guard isNext else { return isEvery ? .every : isLimited ? .within : .plain }
    // "Within the next 4 hours" is a limit; "within the next hour", week or days may end where they do.
    if isLimited, upper.hundredths != nil, !upper.isAmount || upper.unit != .day { return .within }
    guard upper.unit == .day, !isRange, !upper.isPlural || upper.hundredths != nil,
      upper.hundredths == nil || upper.hundredths == 100
    else {
      throw nextOfMany(upper)
    }
    return .next
  }

  /// Whether a count left out is 1: "every day", "next day".
  func impliesOne(_ measure: PhraseMeasure, isRange: Bool) -> Bool {
    guard !measure.isPlural, measure.unit != nil else { return false }
    return !isRange && (isEvery || isNext) || grammar.words.singularIsOne && !isRunningText
  }
}
