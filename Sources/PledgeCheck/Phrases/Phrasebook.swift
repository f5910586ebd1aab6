/// The words and phrases of a language that rules of prose look for: data, an entry a line.
///
/// A phrase is found in any case, over line ends and around markup. `@number` and other names of `classes` stand for
/// any one of their words, and `@number` for figures as well. Where phrases overlap the longest counts.
struct Phrasebook: Sendable {
  /// A primary language tag.
  let language: String
  /// Words that may stand for one another in a phrase, by name.
  let classes: [String: [String]]
  /// What promises no time or measure.
  let vague: [String]
  /// What says that something is possible at every hour, without bounds unless a channel's hours give them.
  let anyTime: [String]
  /// What promises without bounds.
  let absolute: [String]
  /// Times that depend on the day of reading.
  let relativeDates: [String]
  /// What is hardly ever meant, and what is: `more then > more than`.
  let slips: [String]
  /// Words that may follow themselves.
  let repeatable: [String]
  /// What severities are called, a term with all its forms a line.
  let severityTerms: [[String]]
  /// Phrases in which none of the above is a fault.
  let exempt: [String]
  /// What stands in brackets where the author was to fill something in.
  let placeholders: [String]
  /// How an order to fill something in starts: `[insert date]`.
  let insertWords: [String]
  /// Notes of an author to themselves, in capitals.
  let leftovers: [String]
  /// Texts of links that say nothing of where they lead.
  let vagueLinks: [String]
  /// That a ticket is handed to a higher level.
  let escalations: [String]
  /// What asks of customers more than they can know beforehand.
  let unbounded: [String]
  /// The hours of the customer, not of the desk.
  let customerHours: [String]
  /// What tells customers to do something.
  let duties: [String]
  /// That the desk may change a severity.
  let reclassifications: [String]
  /// What is said of customers, or of the contract: that something is to happen promptly there is no promise of support.
  let customerActs: [String]
  /// That customers have a say in it.
  let appeals: [String]
  /// Whether readers of the language differ in what 03/04/2026 means.
  let hasAmbiguousDates: Bool
}
