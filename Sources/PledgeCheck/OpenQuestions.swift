import PledgeModel

/// One finding for each table that leaves a question open: at the first cell, with a note at each of the others.
///
/// What is missing is one declaration in the table's front matter, so it is said once.
///
/// - Parameter questions: questions that one rule asks.
/// - Parameter reading: the reading that would answer them for a promise; to declare it chooses a meaning.
/// - Parameter message: what the rule says of a phrase and of the questions that it leaves open.
func openQuestions(
  _ questions: Set<OpenQuestion>, in subject: Rule.Subject, hint: String,
  reading: ((Promise) -> (key: String, value: String))? = nil,
  message: (_ written: String, _ open: Set<OpenQuestion>) -> String
) -> [Finding] {
  var findings: [String: Finding] = [:]
  var readings: [String: KeyInsertion]?
  let policy = subject.policy
  let faulty = Set(policy.targetTables.filter { !$0.isWhole }.map(\.place.file))
  for (target, promise) in subject.promises where !faulty.contains(target.place.file) {
    let open = questions.intersection(promise.openQuestions)
    if open.isEmpty { continue }
    let file = target.place.file
    if findings[file] == nil {
      findings[file] = Finding(
        message("“\(promise.written)”", open), at: target.place, subject: target.subject,
        hint: hint,
        fix: reading.flatMap { reading in
          // Where readings stand matters only once something is found.
          let places = readings ?? policy.readingInsertions
          readings = places
          return places[file].map { fix(declaring: reading(promise), at: $0) }
        })
    } else {
      findings[file]?.notes.append(.init("nor does “\(promise.written)”", at: target.place))
    }
  }
  return findings.values.sorted { $0.place < $1.place }
}

private func fix(declaring reading: (key: String, value: String), at insertion: KeyInsertion) -> Fix
{
  Fix(
    "declare that `\(reading.key)` is \(reading.value)", isCertain: false,
    edits: [insertion.edit(reading.key, reading.value)])
}

extension Policy {
  /// Where a reading can be added to each file of targets.
  fileprivate var readingInsertions: [String: KeyInsertion] {
    Dictionary(
      targetTables.compactMap { table in table.readings.map { (table.place.file, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}
