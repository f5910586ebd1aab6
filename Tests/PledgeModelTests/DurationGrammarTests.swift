import Testing

@testable import PledgeModel

/// What holds of every language.
struct DurationGrammarTests {
  @Test(arguments: ["ar", "de", "en", "es"]) func namesItsLanguage(_ language: String) {
    #expect(DurationGrammar.named(language)?.language == language)
  }

  @Test(arguments: [
    ("es-ES", "es"), ("ES", "es"), ("en-Latn-GB", "en"), ("de-AT", "de"), ("ar-TN", "ar"),
    ("fr", nil), ("", nil), ("-", nil),
    ("-es", nil),
    ("est", nil),
  ])
  func fallsBackToTheLanguage(_ tag: String, _ language: String?) {
    #expect(DurationGrammar.named(tag)?.language == language)
  }

  @Test(arguments: DurationGrammar.all.map(\.language)) func noWordMeansTwoThings(
    _ language: String
  ) throws {
    #expect(try #require(DurationGrammar.named(language)).lexicon.ambiguous == [])
  }

  @Test func languagesAreListedOnce() {
    #expect(Set(DurationGrammar.all.map(\.language)).count == DurationGrammar.all.count)
  }

  @Test func readsBackWhatItPrints() throws {
    #expect(DurationPhrase.samples.count > 500)
    for grammar in DurationGrammar.all {
      for phrase in DurationPhrase.samples {
        #expect(
          try grammar.read(grammar.print(phrase)) == .duration(phrase), "\(grammar.print(phrase))")
      }
      for wording in Absence.Wording.allCases {
        #expect(try grammar.read(grammar.print(wording)) == .none(wording))
      }
    }
  }

  @Test func everyLanguageSaysTheSame() throws {
    for phrase in DurationPhrase.samples {
      for first in DurationGrammar.all {
        for second in DurationGrammar.all {
          guard case .duration(let there) = try first.read(first.print(phrase)),
            case .duration(let back) = try second.read(second.print(there))
          else {
            Issue.record("\(phrase) is no duration in \(first.language) or \(second.language)")
            continue
          }
          #expect(first.print(back) == first.print(phrase))
        }
      }
    }
  }

  /// Whatever every language's own file lists, it also reads: no entry is shadowed by another.
  @Test func readsEveryExampleOfItsHints() throws {
    for grammar in DurationGrammar.all {
      for example in grammar.examples { #expect(throws: Never.self) { try grammar.read(example) } }
      for (refusal, words) in grammar.words.refused {
        for word in words {
          let fault = try #require(throws: PhraseFault.self) { try grammar.read(word) }
          #expect(
            fault.rule == refusal.rule
              && fault.message == refusal.message(about: word.trimmingStop), "\(word)")
        }
      }
      for wording in Absence.Wording.allCases {
        for words in grammar.words.wordings(wording) {
          #expect(try grammar.read(words) == .none(wording))
        }
      }
      for unit in DurationPhrase.Unit.allCases {
        let noun = grammar.words.noun(unit)
        for word in [noun.singular, noun.plural] + noun.others + noun.short {
          #expect(try grammar.read("2 \(word)") == .duration(DurationPhrase(2, unit)))
        }
      }
      for (words, count) in grammar.words.numbers where count > 0 {
        #expect(
          try grammar.read("\(words) \(grammar.words.hour.plural)")
            == .duration(DurationPhrase(count, .hour)))
      }
    }
  }

  @Test(arguments: [
    (DurationPhrase(lower: 2, 3, .day), "2–3 days", "2–3 días"),
    (
      DurationPhrase(1, .day, .business, form: .next), "next business day",
      "siguiente día laborable"
    ),
    (DurationPhrase(1, .week, form: .within), "within 1 week", "en el plazo de 1 semana"),
    (DurationPhrase(2, .day, .business), "2 business days", "2 días laborables"),
    (DurationPhrase(1, .day, .civil), "1 calendar day", "1 día natural"),
    (DurationPhrase(4, .hour, .business), "4 business hours", "4 horas laborables"),
    (DurationPhrase(2, .hour, form: .every), "every 2 hours", "cada 2 horas"),
    (DurationPhrase(1, .day, form: .every), "every day", "cada día"),
    (DurationPhrase(1, .minute), "1 minute", "1 minuto"),
  ])
  func prints(_ phrase: DurationPhrase, _ english: String, _ spanish: String) {
    #expect(DurationGrammar.english.print(phrase) == english)
    #expect(DurationGrammar.spanish.print(phrase) == spanish)
  }

  @Test(arguments: [
    (Absence.Wording.notApplicable, "not applicable", "no aplica"),
    (.bestEffort, "best effort", "mejor esfuerzo"),
  ])
  func prints(_ none: Absence.Wording, _ english: String, _ spanish: String) {
    #expect(DurationGrammar.english.print(none) == english)
    #expect(DurationGrammar.spanish.print(none) == spanish)
  }
}

extension String {
  /// Without the full stop at its end, which is no part of what is refused.
  fileprivate var trimmingStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
