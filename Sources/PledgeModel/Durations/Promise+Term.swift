public import PledgeTime

extension Promise {
  /// How long the promise allows, exactly; nil where something is open or contradictory, never otherwise.
  ///
  /// The upper end of a range binds. Minutes and hours are elapsed seconds on `always` and opening time on a
  /// calendar. Civil days, and weeks made of them, run on `always` only; business days on a calendar only, and
  /// they need `received` and `due`. A week is as many days as the reading says, so that "2 weeks" with
  /// `week: 5 business days` are 10 business days; only "1 calendar week" says by itself what it is.
  public var term: Term? {
    let judgement = TermJudgement(of: self)
    return judgement.contradiction == nil && judgement.questions.isEmpty ? judgement.term : nil
  }

  /// What the author must still say, in the order of `OpenQuestion`, each independent of the others' answers.
  ///
  /// `received` and `due` are asked only once the days are known to be business days that a clock can count,
  /// `range` only where no reading at all is declared: any reading shows that the author has thought of it.
  public var openQuestions: [OpenQuestion] { TermJudgement(of: self).questions }

  /// Why the promise means nothing on its clock. Beside it only `clock` and `range` can be open: other
  /// questions would hang on its answer.
  public var contradiction: Contradiction? { TermJudgement(of: self).contradiction }
}

extension DurationPhrase {
  /// Whether this can be a reading of `week`: 1 to 7 days, put plainly.
  public var isWeekReading: Bool {
    unit == .day && lower == nil && form == .plain && (1...7).contains(upper)
  }
}
