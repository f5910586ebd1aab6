import PledgeModel

/// A phrase, and what it is expected to say.
struct DurationCase: CustomStringConvertible, Sendable {
  var phrase: String
  var reading: PhraseReading

  init(
    _ phrase: String, _ upper: Int, _ unit: DurationPhrase.Unit,
    _ qualifier: DurationPhrase.Qualifier? = nil,
    from lower: Int? = nil, form: DurationPhrase.Form = .plain
  ) {
    self.phrase = phrase
    reading = .duration(DurationPhrase(lower: lower, upper, unit, qualifier, form: form))
  }

  init(_ phrase: String, _ wording: Absence.Wording) {
    self.phrase = phrase
    reading = .none(wording)
  }

  var description: String { phrase }
}

extension DurationPhrase {
  /// Every kind of phrase the grammar reads, with small, large and limiting counts.
  static let samples: [DurationPhrase] = {
    let counts: [(lower: Int?, upper: Int)] =
      [1, 2, 3, 5, 11, 12, 24, 30, 59, 60, 90, 365, 500, 519].map { (nil, $0) }
      + [(1, 2), (2, 3), (1, 12), (9, 10), (59, 61), (519, 520)].map { ($0.0, $0.1) }
    var samples: [DurationPhrase] = []
    for unit in Unit.allCases {
      for qualifier in [nil, .business, .civil] as [Qualifier?]
      where qualifier != .civil || unit == .day || unit == .week {
        for form in Form.allCases where form != .next {
          samples += counts.map {
            DurationPhrase(lower: $0.lower, $0.upper, unit, qualifier, form: form)
          }
        }
      }
    }
    samples += ([nil, .business, .civil] as [Qualifier?]).map {
      DurationPhrase(1, .day, $0, form: .next)
    }
    samples += [
      DurationPhrase(5_256_000, .minute),
      DurationPhrase(lower: 1, 87_600, .hour, .business, form: .every),
      DurationPhrase(3650, .day, .civil, form: .within), DurationPhrase(520, .week, .business),
    ]
    return samples
  }()
}

/// SplitMix64: the same numbers in every run.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
