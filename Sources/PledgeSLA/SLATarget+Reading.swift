import PledgeModel
import PledgeTime

extension SLATarget {
  /// What the target says, its words read by the grammars of their languages.
  ///
  /// Words that say another duration than `within` are reported: the duration is what other tools keep.
  func value(default language: String, _ reading: inout Reading) -> Target.Value {
    guard !reading.unreadItems.contains(origin.pointer) else { return .unread }
    if let none {
      let written =
        phrase[language] ?? DurationGrammar.named(language)?.print(none.value)
        ?? none.value.rawValue
      checkAbsence(none.value, &reading)
      return .none(Absence(wording: none.value, written: written, reason: reason))
    }
    guard let within, let clock else { return .unread }
    var promise = Promise(
      phrase: ownPhrase(within.value, on: clock.value), written: "", clock: clock,
      readings: readings, commitment: commitment)
    var isFound = false
    for version in phrase.versions {
      guard case .duration(let words)? = agreed(version, promise, &reading) else { continue }
      // The policy's own words say most of how it was meant; another language's say it better than none.
      if version.language == language || !isFound { promise.phrase = words }
      isFound = true
    }
    promise.written =
      phrase[language] ?? DurationGrammar.named(language)?.print(promise.phrase)
      ?? within.value.iso8601
    return .promise(promise)
  }

  /// The duration in words that leave nothing open.
  private func ownPhrase(_ duration: SLADuration, on clock: Clock) -> DurationPhrase {
    let qualifier: DurationPhrase.Qualifier = clock == .always ? .civil : .business
    switch (duration, atLeast) {
    case (.days(let days), .days(let lower)):
      return DurationPhrase(lower: lower, days, .day, qualifier)
    case (.days(let days), _): return DurationPhrase(days, .day, qualifier)
    case (.seconds(let seconds), .seconds(let lower)):
      guard seconds % 3600 == 0, lower % 3600 == 0 else {
        return DurationPhrase(lower: lower / 60, seconds / 60, .minute)
      }
      return DurationPhrase(lower: lower / 3600, seconds / 3600, .hour)
    case (.seconds(let seconds), _):
      return seconds % 3600 == 0
        ? DurationPhrase(seconds / 3600, .hour) : DurationPhrase(seconds / 60, .minute)
    }
  }

  /// What a language's words say, if they say what the duration says; nil if they cannot be read.
  ///
  /// What they leave open is for the rules to ask.
  private func agreed(
    _ version: Localized<String>.Version, _ promise: Promise, _ reading: inout Reading
  ) -> PhraseReading? {
    guard let words = try? DurationGrammar.named(version.language)?.read(version.value) else {
      return nil
    }
    var said: [SLADuration?] = [nil, nil]
    if case .duration(let phrase) = words {
      var promise = promise
      promise.phrase = phrase
      guard let term = promise.term else { return words }
      said = [promise.lowerEnd, SLADuration(term)]
    }
    let kept = [atLeast, within?.value]
    guard said != kept else { return words }
    let keys = zip(["atLeast", "within"], kept)
      .compactMap { key, value in value.map { "“\(key)” \($0.iso8601)" } }.joined(
        separator: " and ")
    let meaning = said.compactMap { $0?.iso8601 }.joined(separator: " to ")
    report(
      "“\(version.value)” \(meaning.isEmpty ? "promises nothing" : "is \(meaning)"), and the target says \(keys)",
      at: version, &reading)
    return nil
  }

  private func checkAbsence(_ wording: Absence.Wording, _ reading: inout Reading) {
    for version in phrase.versions {
      let words = try? DurationGrammar.named(version.language)?.read(version.value)
      guard let words, words != .none(wording) else { continue }
      report(
        "“\(version.value)” is not “\(wording.rawValue)”, which the target says", at: version,
        &reading)
    }
  }

  private func report(
    _ message: String, at version: Localized<String>.Version, _ reading: inout Reading
  ) {
    reading.report(
      Finding(
        .valueInvalid, message, at: version.place ?? origin.place,
        subject: "\(origin.pointer)/phrase/\(version.language)"))
  }
}
