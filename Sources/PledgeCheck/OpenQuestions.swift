import PledgeModel

/// One finding for each table that leaves a question open: at the first cell, with a note at each of the others.
///
/// What is missing is one declaration in the table's front matter, so it is said once.
///
/// - Parameter questions: questions that one rule asks.
/// - Parameter reading: the reading that would answer them for a promise; to declare it chooses a meaning.
/// - Parameter message: what the rule says of a phrase and of the questions that it leaves open.
func openQuestions(
  _ questions: Set<OpenQuestion>, in policy: Policy, hint: String,
  reading: ((Promise) -> (key: String, value: String))? = nil,
  message: (_ written: String, _ open: Set<OpenQuestion>) -> String
) -> [Finding] {
  var findings: [String: Finding] = [:]
  let faulty = Set(policy.targetTables.filter { !$0.isWhole }.map(\.place.file))
  for (target, promise) in policy.distinctPromises where !faulty.contains(target.place.file) {
    let open = questions.intersection(promise.openQuestions)
    if open.isEmpty { continue }
    let file = target.place.file
    if findings[file] == nil {
      findings[file] = Finding(
        message("“\(promise.written)”", open), at: target.place, subject: target.subject,
        hint: hint,
        fix: reading.flatMap { fix(declaring: $0(promise), in: file, policy) })
    } else {
      findings[file]?.notes.append(.init("nor does “\(promise.written)”", at: target.place))
    }
  }
  return findings.values.sorted { $0.place < $1.place }
}

private func fix(
  declaring reading: (key: String, value: String), in file: String, _ policy: Policy
) -> Fix? {
  guard let readings = policy.targetTables.first(where: { $0.place.file == file })?.readings else {
    return nil
  }
  return Fix(
    "declare that `\(reading.key)` is \(reading.value)", isCertain: false,
    edits: [readings.edit(reading.key, reading.value)])
}
