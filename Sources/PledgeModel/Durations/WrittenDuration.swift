/// A duration that stands inside running text.
public struct WrittenDuration: Hashable, Sendable {
  public var phrase: DurationPhrase
  /// All of it, in UTF-8 bytes of the text.
  public var range: Range<Int>
  /// The same without the words that make it a limit: "4 hours" of "within 4 hours".
  public var measure: Range<Int>
}

extension DurationGrammar {
  /// The durations in running text, by the same words and rules as in the cells of tables.
  ///
  /// What words beside it leave open is none: "about 2 hours", "4 hours or more".
  ///
  /// - Parameter text: a sentence. Its cost grows with its length alone: no phrase is longer than a few words.
  public func durations(in text: String) -> [WrittenDuration] {
    let lexemes = DurationFinder.lexemes(of: text, in: lexicon)
    return DurationFinder(text: text, grammar: self, lexemes: lexemes).durations
  }
}

/// Reads the longest phrases of a text, the first ones first.
private struct DurationFinder {
  /// More words than any phrase needs.
  static let mostLexemes = 10

  let text: String
  let grammar: DurationGrammar
  let lexemes: [PhraseLexeme]

  var durations: [WrittenDuration] {
    var found: [WrittenDuration] = []
    var start = 0
    while start < lexemes.count {
      guard opens(lexemes[start].meaning), let end = reach(from: start),
        let (phrase, past) = longest(from: start, to: end)
      else {
        start += 1
        continue
      }
      if isExact(start..<past) {
        found.append(
          WrittenDuration(
            phrase: phrase, range: bytes(start..<past), measure: bytes(measure(start..<past))))
      }
      start = past
    }
    return found
  }

  /// The longest phrase that starts at a lexeme, and the index past it.
  private func longest(from start: Int, to end: Int) -> (DurationPhrase, Int)? {
    for past in stride(from: end, to: start, by: -1)
    where closes(lexemes[past - 1].meaning) && lexemes[start..<past].contains(where: hasUnit) {
      var reader = DurationReader(Array(lexemes[start..<past]), of: text, grammar)
      if case .duration(let phrase) = try? reader.read() { return (phrase, past) }
    }
    return nil
  }

  /// The index past the last lexeme that a phrase can hold; nil where none of them is a unit.
  private func reach(from start: Int) -> Int? {
    var (end, isMeasured) = (start, false)
    while end < min(lexemes.count, start + Self.mostLexemes) {
      switch lexemes[end].meaning {
      case .absence, .refused, .unknown: return isMeasured ? end : nil
      case .part, .number, .repetition, .limit, .article, .from, .between, .to, .and, .dash: break
      }
      isMeasured = isMeasured || hasUnit(lexemes[end])
      end += 1
    }
    return isMeasured ? end : nil
  }

  /// Whether nothing right beside a phrase makes it longer, shorter or another thing.
  private func isExact(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound > 0 ? lexemes[range.lowerBound - 1] : nil
    let after = range.upperBound < lexemes.count ? lexemes[range.upperBound] : nil
    for lexeme in [before, after] {
      guard case .refused(let refusal) = lexeme?.meaning else { continue }
      switch refusal {
      case .vague, .approximate, .noFixedLength, .tooFine: return false
      case .clock, .moment, .disputedDay: break
      }
    }
    return true
  }

  private func measure(_ range: Range<Int>) -> Range<Int> {
    let inner = range.filter { index in
      switch lexemes[index].meaning {
      case .limit, .article: false
      case .part, .number, .repetition, .from, .between, .to, .and, .dash, .absence, .refused,
        .unknown:
        true
      }
    }
    guard let first = inner.first, let last = inner.last else { return range }
    return first..<last + 1
  }

  private func bytes(_ range: Range<Int>) -> Range<Int> {
    lexemes[range.lowerBound].range.lowerBound..<lexemes[range.upperBound - 1].range.upperBound
  }

  private func hasUnit(_ lexeme: PhraseLexeme) -> Bool {
    if case .part(let part) = lexeme.meaning { part.unit != nil } else { false }
  }

  private func opens(_ meaning: PhraseMeaning) -> Bool {
    switch meaning {
    case .part, .number, .from, .between, .article: true
    case .limit(let side): side != .after
    case .repetition, .to, .and, .dash, .absence, .refused, .unknown: false
    }
  }

  private func closes(_ meaning: PhraseMeaning) -> Bool {
    switch meaning {
    case .part, .number, .repetition: true
    case .limit(let side): side != .before
    case .from, .between, .article, .to, .and, .dash, .absence, .refused, .unknown: false
    }
  }

  /// The lexemes of running text, in which a number that is a part of something else is none: "P1", "1/2".
  static func lexemes(of text: String, in lexicon: PhraseLexicon) -> [PhraseLexeme] {
    var lexemes = PhraseLexeme.lexemes(of: PhraseToken.tokens(of: text), in: lexicon)
    let bytes = Array(text.utf8)
    for index in lexemes.indices.dropFirst() {
      guard case .number = lexemes[index].meaning else { continue }
      let before = lexemes[index - 1]
      guard before.range.upperBound == lexemes[index].range.lowerBound else { continue }
      switch before.meaning {
      case .unknown, .refused:
        let first = bytes[before.range.lowerBound]
        if !openers.contains(first) { lexemes[index].meaning = .unknown }
      // "P1-4 hours": what stands before the dash is no number either.
      case .dash where index > 1 && lexemes[index - 2].meaning == .unknown:
        if lexemes[index - 2].range.upperBound == before.range.lowerBound {
          lexemes[index].meaning = .unknown
        }
      case .part, .number, .repetition, .limit, .article, .from, .between, .to, .and, .dash,
        .absence:
        break
      }
    }
    return withoutHyphens(lexemes)
  }

  /// The lexemes of "a 4-hour response" without the hyphen, which makes no range.
  private static func withoutHyphens(_ lexemes: [PhraseLexeme]) -> [PhraseLexeme] {
    lexemes.indices.filter { index in
      guard lexemes[index].meaning == .dash, index > 0, index + 1 < lexemes.count,
        case .number = lexemes[index - 1].meaning,
        case .part(let part) = lexemes[index + 1].meaning,
        part.unit != nil, part.hundredths == nil
      else { return true }
      return lexemes[index - 1].range.upperBound != lexemes[index].range.lowerBound
        || lexemes[index].range.upperBound != lexemes[index + 1].range.lowerBound
    }.map { lexemes[$0] }
  }

  /// Signs that may stand right before a number, and the first byte of typographic ones.
  private static let openers = Array("([{\"':;=*>|".utf8) + [0xE2, 0xC2]
}

extension DurationGrammar {
  /// Words one of which every duration holds, apart from those that are written together with a number ("4h").
  public var unitWords: [String] {
    let units = DurationPhrase.Unit.allCases.map(words.noun)
    let spelled = units.flatMap { [$0.singular, $0.plural] + $0.others + $0.short }
    let idioms = words.idioms.filter { $0.part.unit != nil }
      .compactMap { $0.words.split { " -".contains($0) }.last.map(String.init) }
    return spelled + idioms
  }

  /// Words that say how many of a unit there are, where no digits do.
  public var countWords: [String] {
    words.numbers.map(\.word)
      + (words.next + words.every).flatMap { $0.split(separator: " ").suffix(1) }.map(String.init)
      + words.idioms.flatMap { $0.words.split(separator: " ").map(String.init) }
  }

  /// Number words and what they count, without those that are articles as well.
  public var numberWords: [(word: String, count: Int)] { words.numbers.filter { $0.count > 1 } }
}
