/// How large the link definitions of a text may be, and how often links may repeat them.
///
/// Every link that names a definition gets a copy of its destination and title.
struct Definitions {
  private var start: Int?
  private var hasColon = false
  private var brackets = 0
  private var largest = 0..<0

  /// A line starts with `[`, as a definition would.
  mutating func start(at offset: Int) {
    endRun(at: offset)
    start = offset
  }

  mutating func closeBracket(isColonNext: Bool) {
    brackets += 1
    if isColonNext { hasColon = true }
  }

  /// An empty line, or the end: no definition goes on over it.
  mutating func endRun(at offset: Int) {
    if let start, hasColon, offset - start > largest.count { largest = start..<offset }
    (start, hasColon) = (nil, false)
  }

  mutating func fault(before end: Int) -> BoundsFault? {
    endRun(at: end)
    guard largest.count * brackets > Bounds.definitionBytes else { return nil }
    return BoundsFault(cause: .definition, range: largest)
  }
}
