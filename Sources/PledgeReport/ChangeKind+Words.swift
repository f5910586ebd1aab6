public import PledgeModel

extension ChangeKind {
  /// What it does to customers, as a sentence.
  public var effectSentence: String {
    switch effect {
    case .wording: "Nothing is promised otherwise."
    case .stronger: "It is stronger for customers, unless what can be computed shows otherwise."
    case .mixed: "It is stronger for some customers or moments and weaker for others."
    case .weaker: "It is weaker for customers, unless what can be computed shows otherwise."
    case .undecided: "Nobody can compute what it does: its author says so, with a reason."
    }
  }
}
