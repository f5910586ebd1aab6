import PledgeJSON
import PledgeModel

/// Reads front matter line by line and goes on after a fault, so that each is found once.
struct FrontMatterReader {
  /// The most bytes from a key's start to its colon: a limit of YAML itself, there in characters.
  static let maximumKeyLength = 1024

  let source: SourceText
  let bytes: [UInt8]
  let lines: [FrontMatterLine]
  private let content: Range<Int>
  private let opening: Range<Int>
  /// The index of the current line.
  var line = 0
  private var faults: [FrontMatterFault]
  /// Whether a line was passed over, so that what is wrong with it is not the author's next concern.
  private var isSkipped: [Bool]

  init(_ source: SourceText, content: Range<Int>, opening: Range<Int>) {
    self.source = source
    self.content = content
    self.opening = opening
    bytes = source.bytes
    let cut = FrontMatterLines(source.bytes, content.prefix(FrontMatter.maximumSize))
    lines = cut.lines
    faults = cut.faults
    isSkipped = Array(repeating: false, count: cut.lines.count)
  }

  /// The map of all keys that can be read, or nil.
  mutating func read() -> JSONNode? {
    guard content.count <= FrontMatter.maximumSize else {
      let closingLine = source.place(of: content.upperBound..<content.upperBound).line
      faults = [.tooLarge(opening, closingLine: closingLine)]
      isSkipped = Array(repeating: true, count: lines.count)
      return nil
    }
    guard let first = lines.first else {
      return JSONNode(value: .object([]), range: content.lowerBound..<content.lowerBound)
    }
    if isDash(first.content, in: first) {
      report(.notAMap(first.content..<first.end))
      skipAll()
      return nil
    }
    let isFlow = bytes[first.content] == UInt8(ascii: "{")
    let root =
      isFlow
      ? block(at: first.content, parent: -1, depth: 1)
      : map(at: first.content, FrontMatterBlock(column: first.indent, parent: -1), depth: 1)
    guard let root, root.members?.isEmpty == false || sortedFaults.isEmpty else { return nil }
    return root
  }

  /// All faults in the order of the text.
  var sortedFaults: [FrontMatterFault] {
    let own = zip(lines, isSkipped).compactMap { $1 ? nil : $0.fault }
    let sorted = (faults + own).sorted { $0.range.lowerBound < $1.range.lowerBound }
    return Array(sorted.prefix(FrontMatter.maximumFaults))
  }

  /// Remembers a fault, unless its line has one that may well be the cause.
  mutating func report(_ fault: FrontMatterFault) {
    if line < lines.count, lines[line].fault != nil {
      if lines[line].isGarbled || fault.range.lowerBound == lines[line].content { return }
    }
    faults.append(fault)
    if faults.count >= FrontMatter.maximumFaults { skipAll() }
  }

  /// Goes on behind the current line, at the next one that can be read for itself.
  ///
  /// - Parameters:
  ///   - column: where the entry starts that the fault is in.
  ///   - isText: whether all lines that are no entries belong to it, as the rest of a text does.
  ///   - siblings: which lines in that column share its fate, as the items below a key do.
  mutating func skip(
    column: Int, isText: Bool = false, passing siblings: FrontMatterBlock.Entries? = nil
  ) {
    line += 1
    while line < lines.count {
      let next = lines[line]
      let isPart =
        next.indent > column || isContinuation(next)
        || (next.indent == column && siblings == (isDash(next.content, in: next) ? .items : .keys))
        || (isText && !isEntry(next.content, in: next))
      guard isPart else { return }
      isSkipped[line] = true
      line += 1
    }
  }

  mutating func skipAll() {
    for index in stride(from: line + 1, to: lines.count, by: 1) { isSkipped[index] = true }
    line = lines.count
  }

  /// Whether no entry can start like this line: a bracket that closes, or a colon without a key.
  private func isContinuation(_ line: FrontMatterLine) -> Bool {
    switch bytes[line.content] {
    case UInt8(ascii: "]"), UInt8(ascii: "}"): true
    case UInt8(ascii: ":"): isSpace(at: line.content + 1, in: line)
    case _: false
    }
  }
}
