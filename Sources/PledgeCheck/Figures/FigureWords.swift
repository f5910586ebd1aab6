/// The words of a language that say what a figure in running text is about: data, an entry a line.
///
/// Phrases are found in any case. Which severities, metrics and plans a policy has is its own data.
struct FigureWords: Sendable {
  /// A primary language tag.
  let language: String
  /// What the metrics that every policy may use are called in sentences, by id.
  let metrics: [String: [String]]
  /// What may stand before a severity's number: "severity 1".
  let severityNouns: [String]
  /// What may follow a severity's name of one word: "urgent tickets".
  let ticketNouns: [String]
  /// That a sentence speaks of tickets of every severity.
  let everyTicket: [String]
  /// That the desk speaks of what it does itself.
  let desk: [String]
  /// What may stand before a figure that is no limit: "is 4 hours".
  let before: [String]
  /// What may follow a figure: "within 4 hours of receipt", but not "a 4 hour call".
  let after: [String]
  /// What stands before an event from which a time runs: "within 5 days of resolution".
  let anchors: [String]
  /// What may stand between one of those and the event.
  let determiners: [String]
  /// What an item of a list may hold beside a severity and its figure.
  let fillers: [String]
  /// What makes a sentence speak of another thing than the targets: customers' duties, conditions, habits.
  let silencing: [String]

  /// That hours are those of the desk.
  let opening: [String]
  /// Hours of others, of a season, or by other clocks.
  let otherHours: [String]
  /// From Monday on, each with its short forms.
  let weekdays: [[String]]
  /// From January on, each with its short forms.
  let months: [[String]]
  /// Between two days or times.
  let until: [String]
  /// May stand among days and times.
  let hourFillers: [String]

  /// The policy speaking of itself.
  let policy: [String]
  /// That a date is the one since when something holds.
  let effective: [String]
  /// Before the number of a version.
  let version: [String]

  static let all: [FigureWords] = [
    english,
    spanish,
  ]
}
