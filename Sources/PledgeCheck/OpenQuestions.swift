import PledgeModel

/// One finding for each table that leaves a question open: at the first cell, with a note at each of the others.
///
/// What is missing is one declaration in the table's front matter, so it is said once.
func openQuestions(
  _ question: OpenQuestion, in policy: Policy, message: (String) -> String, note: String, hint: String
) -> [Finding] {
  var findings: [String: Finding] = [:]
  for (target, promise) in policy.distinctPromises where promise.openQuestions.contains(question) {
    let file = target.place.file
    if findings[file] == nil {
      findings[file] = Finding(
        question.rule, message(promise.written), at: target.place, subject: target.subject, hint: hint)
    } else {
      findings[file]?.notes.append(
        .init(note.replacing("%", with: promise.written), at: target.place))
    }
  }
  return findings.values.sorted { $0.place < $1.place }
}

extension OpenQuestion {
  /// The rule that asks it.
  fileprivate var rule: RuleID {
    switch self {
    case .clock: "duration-no-clock"
    case .range: "duration-range"
    case .day, .week: "duration-day-ambiguous"
    case .received, .due: "business-day-ambiguous"
    }
  }
}
