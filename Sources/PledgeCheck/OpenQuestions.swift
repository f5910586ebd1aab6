import PledgeModel

/// One finding for each table that leaves a question open: at the first cell, with a note at each of the others.
///
/// What is missing is one declaration in the table's front matter, so it is said once.
///
/// - Parameter questions: questions that one rule asks.
/// - Parameter message: what the rule says of a phrase and of the questions that it leaves open.
func openQuestions(
  _ questions: Set<OpenQuestion>, in policy: Policy, hint: String,
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
        hint: hint)
    } else {
      findings[file]?.notes.append(.init("nor does “\(promise.written)”", at: target.place))
    }
  }
  return findings.values.sorted { $0.place < $1.place }
}
