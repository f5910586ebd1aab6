/// The lines in which two texts differ, by the shortest edit script (Myers 1986).
struct LineDifference {
  /// Lines of the old text, and those of the new that stand in their place; from 0.
  struct Change: Equatable {
    var old: Range<Int>
    var new: Range<Int>
  }

  private(set) var changes: [Change] = []

  /// Beyond so many edits, one change stands for all that differs.
  private static let limit = 1_000

  init(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) {
    let shared = min(old.count, new.count)
    let head = (0..<shared).first { old[$0] != new[$0] } ?? shared
    let tail =
      (0..<shared - head).first { old[old.count - 1 - $0] != new[new.count - 1 - $0] }
      ?? shared - head
    let (oldEnd, newEnd) = (old.count - tail, new.count - tail)
    if head == oldEnd, head == newEnd { return }
    guard let path = Self.path(old[head..<oldEnd], new[head..<newEnd]) else {
      changes = [Change(old: head..<oldEnd, new: head..<newEnd)]
      return
    }
    // Lines between two that are kept belong to one change.
    var (from, to) = (head, head)
    for (x, y) in path + [(oldEnd, newEnd)] {
      if x > from || y > to { changes.append(Change(old: from..<x, new: to..<y)) }
      (from, to) = (x + 1, y + 1)
    }
  }

  /// The pairs of lines that are kept, ordered; nil where too much differs.
  private static func path(
    _ old: ArraySlice<ArraySlice<UInt8>>, _ new: ArraySlice<ArraySlice<UInt8>>
  )
    -> [(Int, Int)]?
  {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int {
      if let known = numbers[line] { return known }
      numbers[line] = numbers.count
      return numbers.count - 1
    }
    let (first, second) = (old.map(number), new.map(number))
    // For each number of edits, how far each diagonal reaches, from -edits to edits.
    var reached: [[Int]] = []
    for edits in 0...limit {
      var row = [Int](repeating: 0, count: 2 * edits + 1)
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        var x = start(diagonal, edits, reached.last)
        while x < first.count, x - diagonal < second.count, x >= 0, x - diagonal >= 0,
          first[x] == second[x - diagonal]
        {
          x += 1
        }
        row[diagonal + edits] = x
        if x >= first.count, x - diagonal >= second.count {
          reached.append(row)
          return kept(reached, first.count, second.count).map {
            ($0.0 + old.startIndex, $0.1 + new.startIndex)
          }
        }
      }
      reached.append(row)
    }
    return nil
  }

  /// Where a diagonal begins with one more edit than in the row before.
  private static func start(_ diagonal: Int, _ edits: Int, _ before: [Int]?) -> Int {
    guard let before else { return 0 }
    return isInsertion(diagonal, edits, before)
      ? before[diagonal + edits] : before[diagonal + edits - 2] + 1
  }

  private static func isInsertion(_ diagonal: Int, _ edits: Int, _ before: [Int]) -> Bool {
    diagonal == -edits
      || (diagonal != edits && before[diagonal + edits - 2] < before[diagonal + edits])
  }

  private static func kept(_ reached: [[Int]], _ x: Int, _ y: Int) -> [(Int, Int)] {
    var (x, y) = (x, y)
    var pairs: [(Int, Int)] = []
    for edits in reached.indices.reversed() {
      let diagonal = x - y
      let before = edits > 0 ? reached[edits - 1] : nil
      let begin = start(diagonal, edits, before)
      while x > begin {
        x -= 1
        y -= 1
        pairs.append((x, y))
      }
      guard let before else { break }
      if isInsertion(diagonal, edits, before) { y -= 1 } else { x -= 1 }
    }
    return pairs.reversed()
  }
}
