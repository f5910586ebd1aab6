/// How one country's numbers look after the country code: what is known of them for sure, and no more.
struct NumberingPlan: Sendable {
  /// The groups that numbers with a beginning are written in.
  struct Grouping: Sendable {
    /// The first digits of the national number; the longest that fits decides.
    let start: String
    /// How many digits each group has; the first is how a fix writes it, all are right.
    let groups: [[Int]]
  }

  let code: String
  let country: String
  /// The lengths that national numbers have, where they are few.
  let lengths: Set<Int>
  /// Digits that the numbers of customers' telephones can start with.
  let firstDigits: Set<Character>
  let groupings: [Grouping]

  init(
    _ code: String, _ country: String, lengths: Set<Int> = [], starts: String = "0123456789",
    _ groupings: [(start: String, groups: [[Int]])]
  ) {
    self.code = code
    self.country = country
    self.lengths = lengths
    firstDigits = Set(starts)
    self.groupings = groupings.map { Grouping(start: $0.start, groups: $0.groups) }
  }

  static let byCode = Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// The ways in which a national number may be grouped; none where that is not known.
  func groups(of national: String) -> [[Int]] {
    let fitting = groupings.filter { national.hasPrefix($0.start) }
    let longest = fitting.map(\.start.count).max()
    return fitting.filter { $0.start.count == longest }.flatMap(\.groups)
      .filter { $0.reduce(0, +) == national.count }
  }
}
