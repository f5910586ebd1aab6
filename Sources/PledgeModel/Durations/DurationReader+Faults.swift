/// What is said of a phrase that is refused: in English, as all findings are, with hints in its own language.
extension DurationReader {
  func tooLong() -> PhraseFault {
    PhraseFault(
      .durationUnreadable, at: 0..<phrase.utf8.count,
      "too long for a duration: more than \(Self.maximumBytes) bytes",
      hint: accepted)
  }

  func empty() -> PhraseFault {
    PhraseFault(
      .durationUnreadable, at: 0..<phrase.utf8.count, "no duration is written here", hint: accepted)
  }

  func refused(_ lexeme: PhraseLexeme, _ refusal: PhraseRefusal) -> PhraseFault {
    PhraseFault(
      refusal.rule, at: lexeme.range, refusal.message(about: text(lexeme.range)),
      hint: refusal.hint ?? accepted)
  }

  func unknown(_ lexeme: PhraseLexeme) -> PhraseFault {
    let word = text(lexeme.range)
    if let scalar = word.unicodeScalars.first, !scalar.properties.isAlphabetic {
      let isVisible = ![.control, .format].contains(scalar.properties.generalCategory)
      let range = isVisible ? chunk(around: lexeme.range) : lexeme.range
      let name = "U+" + String(repeating: "0", count: max(0, 4 - hex(scalar).count)) + hex(scalar)
      return PhraseFault(
        .durationUnreadable, at: range,
        isVisible
          ? "“\(text(range))” is not read as a duration"
          : "the invisible character \(name) is in the way",
        hint: isVisible ? accepted : "delete it")
    }
    let spelling = PhraseToken.tokens(of: word).first?.spelling ?? word
    return PhraseFault(
      .durationUnreadable, at: lexeme.range, "“\(word)” is no word of a duration",
      hint: grammar.lexicon.nearest(to: spelling).map { "did you mean “\($0)”?" } ?? accepted)
  }

  func noneBeside(_ lexeme: PhraseLexeme) -> PhraseFault {
    unreadable(
      lexeme.range, "“\(text(lexeme.range))” promises nothing, but other words stand beside it")
  }

  func unclosed(_ lexeme: PhraseLexeme) -> PhraseFault {
    unreadable(lexeme.range, "“\(text(lexeme.range))” begins a range that does not end")
  }

  func leftOver(_ lexeme: PhraseLexeme) -> PhraseFault {
    let range =
      lexeme.range.lowerBound..<(lexemes.last?.range.upperBound ?? lexeme.range.upperBound)
    return unreadable(range, "“\(text(range))” is left over: a cell says one duration")
  }

  func nothing(at index: Int) -> PhraseFault {
    guard index < lexemes.count else {
      let range = lexemes.last?.range ?? 0..<0
      return unreadable(range, "“\(text(range))” has nothing after it")
    }
    return unreadable(
      lexemes[index].range, "“\(text(lexemes[index].range))” stands where a number should")
  }

  func misplaced(_ lexeme: PhraseLexeme) -> PhraseFault {
    unreadable(lexeme.range, "“\(text(lexeme.range))” does not go with the words around it")
  }

  func noUnit(_ measure: PhraseMeasure) -> PhraseFault {
    unreadable(measure.range ?? 0..<0, "“\(text(measure.range ?? 0..<0))” has no unit")
  }

  func noNumber(_ measure: PhraseMeasure) -> PhraseFault {
    unreadable(measure.range ?? 0..<0, "“\(text(measure.range ?? 0..<0))” has no number")
  }

  func unreadableNumber(_ range: Range<Int>, _ mark: Character) -> PhraseFault {
    PhraseFault(
      .durationUnreadable, at: range, "“\(text(range))” is not read as a number",
      hint: "write it without thousands separators, and at most two decimals after a “\(mark)”")
  }

  func disagreeing(_ index: Int) -> PhraseFault {
    let range = lexemes[index - 1].range.lowerBound..<lexemes[index].range.upperBound
    return invalid(range, "“\(text(range))” says two numbers", hint: nil)
  }

  func negative(_ index: Int) -> PhraseFault {
    let range = lexemes[index].range.lowerBound..<lexemes[index + 1].range.upperBound
    return invalid(
      range, "“\(text(range))” is less than nothing", hint: "a target runs for at least a minute")
  }

  /// - Parameter upper: the upper end of the range it begins, if it does.
  func zero(_ measure: PhraseMeasure, _ upper: PhraseMeasure?) -> PhraseFault {
    let range = measure.countRange ?? 0..<0
    var hint = "a target runs for at least a minute"
    if let upper, let hundredths = upper.hundredths, let unit = upper.unit, hundredths >= 100 {
      let limit = DurationPhrase(hundredths / 100, unit, upper.qualifier, form: .within)
      hint = "write for example “\(grammar.print(limit))”"
    }
    return invalid(range, "“\(text(range))” leaves no time at all", hint: hint)
  }

  func endless(_ range: Range<Int>) -> PhraseFault {
    invalid(
      range, "“\(text(range))” makes more than ten years, the longest a target may run", hint: nil)
  }

  func decimals(_ measure: PhraseMeasure) -> PhraseFault {
    let range = measure.countRange ?? 0..<0
    return invalid(
      range, "“\(text(range))”: only hours are read with decimals", hint: "write a whole number")
  }

  func uneven(_ measure: PhraseMeasure) -> PhraseFault {
    let range = measure.countRange ?? 0..<0
    return invalid(
      range, "“\(text(range))” hours is no whole number of minutes", hint: "write it in minutes")
  }

  func mixed(_ first: PhraseMeasure, _ second: PhraseMeasure) -> PhraseFault {
    let range = (first.range?.lowerBound ?? 0)..<(second.range?.upperBound ?? 0)
    return invalid(
      range, "“\(text(range))” mixes units",
      hint: "write it in one unit: only plain hours and minutes add up")
  }

  func carried(_ minutes: PhraseMeasure) -> PhraseFault {
    let range = minutes.countRange ?? 0..<0
    return invalid(
      range, "“\(text(range))” minutes after an hour are another hour", hint: "write fewer than 60")
  }

  func civilHours(_ measure: PhraseMeasure) -> PhraseFault {
    let range = measure.qualifierRange ?? 0..<0
    return invalid(
      range, "“\(text(range))” says something of days and weeks, but nothing of hours and minutes",
      hint: "leave it out")
  }

  func nextOfMany(_ measure: PhraseMeasure) -> PhraseFault {
    let range = measure.range ?? 0..<0
    let count = max((measure.hundredths ?? 100) / 100, measure.isPlural ? 2 : 1)
    let limit = DurationPhrase(count, measure.unit ?? .day, measure.qualifier, form: .within)
    return invalid(
      range, "“\(text(range))” is not one day, and only a day can be the next one",
      hint: "write for example “\(grammar.print(limit))”")
  }

  /// - Parameter turned: the range the other way round.
  func backwards(_ lower: PhraseMeasure, _ upper: PhraseMeasure, _ turned: DurationPhrase)
    -> PhraseFault
  {
    let range = (lower.countRange?.lowerBound ?? 0)..<(upper.countRange?.upperBound ?? 0)
    guard let least = turned.lower, least < turned.upper else {
      let single = DurationPhrase(turned.upper, turned.unit, turned.qualifier, form: turned.form)
      return invalid(
        range, "the range “\(text(range))” begins where it ends",
        hint: "did you mean “\(grammar.print(single))”?")
    }
    return invalid(
      range, "the range “\(text(range))” runs backwards",
      hint: "did you mean “\(grammar.print(turned))”?")
  }

  private func unreadable(_ range: Range<Int>, _ message: String) -> PhraseFault {
    PhraseFault(.durationUnreadable, at: range, message, hint: accepted)
  }

  private func invalid(_ range: Range<Int>, _ message: String, hint: String?) -> PhraseFault {
    PhraseFault(.durationInvalid, at: range, message, hint: hint)
  }

  private var accepted: String {
    "write for example \(grammar.examples.map { "“\($0)”" }.joined(separator: ", "))"
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: phrase.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }

  private func hex(_ scalar: Unicode.Scalar) -> String {
    String(scalar.value, radix: 16, uppercase: true)
  }

  /// The range with everything around it up to spaces, so that "2/3" is quoted whole.
  private func chunk(around range: Range<Int>) -> Range<Int> {
    let bytes = Array(phrase.utf8)
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    return start..<end
  }
}
