/// Blocks of an old text beside those of a new one that say the same, or nearly.
struct BlockPairs {
  struct Pair {
    var old: ProseBlock?
    var new: ProseBlock?
    /// Whether both are there and say the same.
    var isSame: Bool
  }

  private(set) var pairs: [Pair] = []

  /// From so much alike on, two blocks are one that was changed.
  private static let likeness = 0.35
  /// Beyond so many comparisons, blocks are laid beside one another in their order.
  private static let mostComparisons = 10_000

  init(_ old: [ProseBlock], _ new: [ProseBlock]) {
    var (from, to) = (0, 0)
    for change in LineDifference(old.map(\.key), new.map(\.key)).changes {
      addSame(old[from..<change.old.lowerBound], new[to..<change.new.lowerBound])
      addChanged(Array(old[change.old]), Array(new[change.new]))
      (from, to) = (change.old.upperBound, change.new.upperBound)
    }
    addSame(old[from...], new[to...])
  }

  private mutating func addSame(_ old: ArraySlice<ProseBlock>, _ new: ArraySlice<ProseBlock>) {
    pairs += zip(old, new).map { Pair(old: $0, new: $1, isSame: true) }
  }

  private mutating func addChanged(_ old: [ProseBlock], _ new: [ProseBlock]) {
    guard old.count * new.count <= Self.mostComparisons else {
      for index in 0..<max(old.count, new.count) {
        pairs.append(
          Pair(
            old: index < old.count ? old[index] : nil, new: index < new.count ? new[index] : nil,
            isSame: false))
      }
      return
    }
    // The best sum of likeness from each pair of positions on.
    let words = (old.map(Self.words), new.map(Self.words))
    let likeness = old.indices.map { one in
      new.indices.map { other in
        old[one].shape == new[other].shape
          ? Self.likeness(words.0[one], words.1[other], old[one], new[other]) : 0
      }
    }
    var best = [[Double]](
      repeating: [Double](repeating: 0, count: new.count + 1), count: old.count + 1)
    for one in old.indices.reversed() {
      for other in new.indices.reversed() {
        let pair = likeness[one][other]
        best[one][other] = max(
          best[one + 1][other], best[one][other + 1],
          pair >= Self.likeness ? pair + best[one + 1][other + 1] : 0)
      }
    }
    var (one, other) = (0, 0)
    while one < old.count || other < new.count {
      if one < old.count, other < new.count, likeness[one][other] >= Self.likeness,
        best[one][other] == likeness[one][other] + best[one + 1][other + 1]
      {
        pairs.append(Pair(old: old[one], new: new[other], isSame: false))
        one += 1
        other += 1
      } else if one < old.count, other == new.count || best[one][other] == best[one + 1][other] {
        pairs.append(Pair(old: old[one], new: nil, isSame: false))
        one += 1
      } else {
        pairs.append(Pair(old: nil, new: new[other], isSame: false))
        other += 1
      }
    }
  }

  /// How often a block holds each word.
  private static func words(_ block: ProseBlock) -> [String: Int] {
    let words = block.cells.joined().map(\.text).filter { $0.first?.isWhitespace == false }
    return Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
  }

  private static func key(of block: ProseBlock) -> String? {
    block.cells.first?.first { $0.text.first?.isWhitespace == false && $0.text.count > 2 }?.text
  }

  /// From 0 to 1: the words that both hold. Rows of tables are known by their first cell.
  private static func likeness(
    _ first: [String: Int], _ second: [String: Int], _ old: ProseBlock, _ new: ProseBlock
  ) -> Double {
    if old.cells.count > 1, let one = old.cells.first, let other = new.cells.first {
      return one.map(\.text) == other.map(\.text) ? 1 : 0
    }
    // A line of data is known by its key.
    if old.shape == .data, let key = Self.key(of: old), key == Self.key(of: new) { return 1 }
    let common = first.reduce(0) { $0 + min($1.value, second[$1.key] ?? 0) }
    let total = first.values.reduce(0, +) + second.values.reduce(0, +)
    return total == 0 ? 1 : 2 * Double(common) / Double(total)
  }
}
