import PledgeModel

/// The cells of one table that are no duration, and what is said of them.
struct UnreadCells {
  private struct Cell {
    var row: Int
    /// Of the words that cannot be read.
    var finding: Finding
  }

  private let language: String
  private var cells: [Cell] = []
  /// Whether any cell of the table could be read.
  private var isAnyRead = false

  init(language: String) { self.language = language }

  /// The grammar of the policy's language, or English, in which the site prints where it does not know a language.
  static func grammar(of language: String) -> DurationGrammar {
    DurationGrammar.named(language) ?? .english
  }

  mutating func add(_ finding: Finding, row: Int) {
    cells.append(Cell(row: row, finding: finding))
  }

  mutating func passRead() { isAnyRead = true }

  /// A finding for each cell, or one for the table if its language is what cannot be read.
  var findings: [Finding] {
    guard let first = cells.first else { return [] }
    let isKnown = DurationGrammar.named(language) != nil
    // Of a language that is known, one mistyped cell or two are no other language.
    guard cells.count > 1, !isKnown || (!isAnyRead && cells.count > 2) else {
      return cells.map(\.finding)
    }
    var finding = first.finding
    finding.message =
      isKnown
      ? "no duration of this table can be read in “\(language)”: \(finding.message)"
      : "durations in “\(language)” cannot be read yet: \(finding.message)"
    let accepted = Self.grammar(of: language).examples.map { "“\($0)”" }.joined(separator: ", ")
    finding.hint =
      isKnown
      ? "write for example \(accepted); “languages” in policy.json says in which language"
      : "write them in English, for example \(accepted)"
    var row = first.row
    for cell in cells where cell.row != row {
      row = cell.row
      finding.notes.append(.init("nor can this", at: cell.finding.place))
    }
    return [finding]
  }
}
