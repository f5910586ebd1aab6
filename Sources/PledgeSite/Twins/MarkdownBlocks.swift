/// Markdown being written block by block, inside quotes and items.
struct MarkdownBlocks {
  private struct Container {
    /// What its first line begins with, and what its others do.
    var first: [UInt8]
    var rest: [UInt8]
    var hasBegun = false
    /// Whether it is an item that would not be one directly below a paragraph: its number is another than 1.
    var needsGap = false
    /// The sign of the list that ended last, or goes on, directly inside.
    var lastList: UInt8?
  }

  /// Ends with a line feed, unless it is empty.
  private(set) var bytes: [UInt8] = []
  private var containers: [Container] = []
  /// How many more are open than are written: no text is indented without end.
  private var ignored = 0
  private var lastList: UInt8?
  /// Whether the last block was the line that an item began with, so that the next item follows without a gap.
  private var isTight = false
  /// Whether the next block follows a mark without a gap.
  private var followsMark = false
  /// How many quotes and items the last block stands in.
  private var lastDepth = 0

  private static let deepest = 12

  /// Whether the next block is the first of an item.
  var beginsItem: Bool { containers.last.map { !$0.hasBegun && $0.first != $0.rest } ?? false }

  mutating func beginQuote() { begin(first: Array("> ".utf8), rest: Array("> ".utf8)) }

  /// Begins a quote whose text follows a mark on a line of its own.
  mutating func beginQuote(marked mark: String) {
    beginQuote()
    guard ignored == 0 else { return }
    append(Array(mark.utf8))
    followsMark = true
  }

  /// - Parameters:
  ///   - number: nil in a list that does not count.
  ///   - sign: what stands behind the number, or in its place.
  mutating func beginItem(_ number: Int?, _ sign: Character) {
    let marker = "\(number.map(String.init) ?? "")\(sign) "
    begin(first: Array(marker.utf8), rest: Array(repeating: 0x20, count: marker.utf8.count))
    guard ignored == 0 else { return }
    containers[containers.count - 1].needsGap = number != nil && number != 1
  }

  private mutating func begin(first: [UInt8], rest: [UInt8]) {
    if containers.count < Self.deepest {
      containers.append(Container(first: first, rest: rest))
    } else {
      ignored += 1
    }
  }

  /// Ends the innermost quote or item. One in which nothing was written leaves no trace.
  mutating func end() {
    followsMark = false
    if ignored > 0 {
      ignored -= 1
    } else {
      _ = containers.popLast()
    }
  }

  /// Of two signs the one by which a list that begins here is told from one just before it.
  mutating func listSign(_ sign: Character, or other: Character) -> Character {
    let last = containers.last?.lastList ?? (containers.isEmpty ? lastList : nil)
    let sign = last != nil && last == sign.asciiValue ? other : sign
    if containers.isEmpty {
      lastList = sign.asciiValue
    } else {
      containers[containers.count - 1].lastList = sign.asciiValue
    }
    return sign
  }

  /// Keeps what follows apart from the list that has ended.
  mutating func endLists() { isTight = false }

  /// Writes a block of one or more lines, none of which ends the last.
  ///
  /// - Parameter isLine: whether it is a paragraph, which an item can follow at once.
  mutating func append(_ block: [UInt8], isLine: Bool = false) {
    let startsItem = beginsItem
    let needsGap =
      containers.count > lastDepth && containers[lastDepth...].contains(where: \.needsGap)
    let isJoined = followsMark ? !needsGap : isTight && startsItem && !needsGap
    if !bytes.isEmpty, !isJoined { appendGap() }
    followsMark = false
    lastDepth = containers.count
    for index in containers.indices {
      let container = containers[index]
      bytes += container.hasBegun ? container.rest : container.first
      containers[index].hasBegun = true
    }
    if containers.isEmpty {
      lastList = nil
    } else {
      containers[containers.count - 1].lastList = nil
    }
    var start = block.startIndex
    while let end = block[start...].firstIndex(of: UInt8(ascii: "\n")) {
      bytes += block[start...end]
      start = end + 1
      if start < block.endIndex, block[start] == UInt8(ascii: "\n") {
        appendRest(trimmed: true)
      } else {
        appendRest(trimmed: false)
      }
    }
    bytes += block[start...]
    bytes.append(UInt8(ascii: "\n"))
    isTight = isLine && startsItem
  }

  private mutating func appendGap() {
    appendRest(trimmed: true)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Begins a further line of what has begun.
  private mutating func appendRest(trimmed: Bool) {
    let start = bytes.count
    for container in containers where container.hasBegun { bytes += container.rest }
    guard trimmed else { return }
    while bytes.count > start, bytes.last == 0x20 { bytes.removeLast() }
  }
}
