import PledgeModel

extension Comparer {
  /// Which terms are defined; what they mean is compared with all other texts.
  static let definitions = Comparer([
    ChangeKind(
      "definition-removed", mirror: "definition-added", .undecided, "A term is defined no longer."),
    ChangeKind(
      "definition-added", mirror: "definition-removed", .undecided, "A term more is defined."),
  ]) { pair in
    pair.clauses(
      Matched(pair.old.policy.definitions, pair.new.policy.definitions, id: \.clause.id),
      "definitions", removed: ("definition-removed", .undecided),
      added: ("definition-added", .undecided), "defined: ")
  }
}
