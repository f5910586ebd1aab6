public import PledgeModel

/// Every kind of change, for people.
public enum ChangeReference {
  /// The Markdown page.
  public static func markdown(_ kinds: [ChangeKind]) -> String {
    let rows = kinds.map { kind in
      let mirror = kind.mirror == kind.id ? "itself" : "`\(kind.mirror)`"
      return
        "| `\(kind.id)` | \(kind.effect.mark) \(kind.effect.name) | \(kind.summary) | \(mirror) |\n"
    }
    return """
      ---
      order: 8
      description: Every kind of change that pledge diff tells, and what it does to customers.
      ---
      # Kinds of change

      What `pledge diff` tells of two policies, and what it does to customers: ▼ weaker, ▲ stronger, ◆ mixed, ● a matter of
      wording, ❓ undecided until its author says. Where deadlines can be compared, what comes out wins over what this table
      says. `pledge explain KIND` prints the same; [Reviewing a change](diff.md) tells how changes are read.

      | Kind | For customers | What happened | Undone by |
      |---|---|---|---|
      \(rows.joined())
      """
  }
}
