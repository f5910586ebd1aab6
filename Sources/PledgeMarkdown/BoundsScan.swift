internal import PledgeModel

/// Goes over a text before cmark does and stops where it would cost too much.
///
/// One pass, line by line; it looks at no more than a few bytes of context, and where it cannot know how
/// cmark will read a line it assumes the dearest. Code between fences at the left margin is passed over.
struct BoundsScan {
  let bytes: [UInt8]
  var offset: Int
  private var cost = 0
  var fault: BoundsFault?
  var run = Run()
  /// Quotes and list items that may still be open.
  var depth = 0
  var fence: Fence?
  /// Whether a fence at the left margin may be something else: the end of one inside a list, or part of raw HTML.
  var distrustsFences = false
  var definitions = Definitions()

  /// The first fault of the text from an offset, or nil if cmark will read it in good time.
  static func fault(in bytes: [UInt8], from offset: Int) -> BoundsFault? {
    var scan = BoundsScan(bytes: bytes, offset: offset)
    while scan.offset < bytes.count, scan.fault == nil { scan.scanLine() }
    return scan.fault ?? scan.definitions.fault(before: bytes.count)
  }

  private init(bytes: [UInt8], offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }
}

extension BoundsScan {
  /// What is known of the lines since the last empty one, which cmark may read as one paragraph.
  struct Run {
    var bytes = 0
    /// Lines without `|`.
    var plainLines = 0
    /// The squares of the numbers of `|` on each line.
    var cellPairs = 0
    var openImages = 0
    var marks = 0
    /// Openings of raw HTML whose ends have not come yet: `<!A`, `<?`, `<![CDATA[`.
    var declarations = 0
    var instructions = 0
    var characterData = 0
    /// Columns of the table that these lines may be rows of.
    var columns = 0
  }

  struct Fence {
    var byte: UInt8
    var length: Int
  }

  mutating func add(_ nanoseconds: Int, _ cause: BoundsFault.Cause, at range: Range<Int>) {
    cost += nanoseconds
    if cost > Bounds.cost { refuse(cause, at: range) }
  }

  mutating func refuse(_ cause: BoundsFault.Cause, at range: Range<Int>) {
    if fault == nil { fault = BoundsFault(cause: cause, range: range) }
  }

  private mutating func scanLine() {
    let start = offset
    if fence != nil || opensFence(at: start) {
      skipCodeLine()
      return
    }
    let content = scanPrefix(of: start)
    guard content < bytes.count, bytes[content] != UInt8(ascii: "\n") else {
      add(depth * Bounds.Cost.openBlock, .nesting, at: start..<content)
      endRun(at: content)
      offset = content + 1
      return
    }
    let columns = delimiterColumns(from: content)
    let bars = scanContent(from: content)
    let line = start..<offset
    if columns > 0 { openTable(columns: columns, at: content..<offset) }
    run.cellPairs += bars * bars
    if run.columns > 0 {
      let missing = max(0, run.columns - bars) * Bounds.Cost.missingCell
      add(bars * Bounds.Cost.cell + bars * bars * Bounds.Cost.cellPair + missing, .cells, at: line)
    }
    let openings = run.declarations + run.instructions + run.characterData
    add(openings * line.count * Bounds.Cost.htmlByte, .rawHTML, at: line)
    add(depth * Bounds.Cost.openBlock, .nesting, at: line)
    run.bytes += line.count
    if bars == 0 { run.plainLines += 1 }
    offset += 1
  }

  mutating func endRun(at offset: Int) {
    definitions.endRun(at: offset)
    run = Run()
  }

  /// Passes the quotes and list items that a line may open or go on with, and returns where its text starts.
  private mutating func scanPrefix(of start: Int) -> Int {
    var (index, column, indentation, markers, first) = (start, 0, 0, 0, UInt8(0))
    prefix: while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\r"): column += 1
      case UInt8(ascii: "\t"): column += 4 - column % 4
      case UInt8(ascii: ">"): countMarker()
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard isSpace(index + 1) else { break prefix }
        countMarker()
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        var end = index
        while end < bytes.count, end - index < 9,
          (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[end])
        {
          end += 1
        }
        guard end < bytes.count, [UInt8(ascii: "."), UInt8(ascii: ")")].contains(bytes[end]),
          isSpace(end + 1)
        else { break prefix }
        countMarker()
        index = end
      default: break prefix
      }
      index += 1
    }
    func countMarker() {
      if markers == 0 { (indentation, first) = (column, bytes[index]) }
      markers += 1
      column += 1
    }
    let isEmpty = index == bytes.count || bytes[index] == UInt8(ascii: "\n")
    if markers == 0 {
      // Text at the left margin after an empty line closes whatever was open.
      if index == start, !isEmpty, run.bytes == 0 { depth = 0 }
    } else if markers > 2, isEmpty, isRule(start..<index) {
      return index
    } else {
      if markers > Bounds.markersOnLine || indentation > Bounds.indentation {
        refuse(.nesting, at: start..<index)
      }
      depth = max(depth, markers + indentation / 2)
      // A bullet with text begins a block of its own, unless it is indented enough to be text itself.
      if indentation < 4, !isEmpty,
        [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*")].contains(first)
      {
        endRun(at: start)
      }
    }
    return index
  }

  /// Whether a line holds but one kind of marker, as `- - -` does, which rules a line and opens nothing.
  private func isRule(_ line: Range<Int>) -> Bool {
    var marker: UInt8?
    for byte in bytes[line]
    where byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\r") {
      guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*"), marker == nil || marker == byte
      else { return false }
      marker = byte
    }
    return marker != nil
  }

  func isSpace(_ index: Int) -> Bool {
    guard index < bytes.count else { return true }
    return bytes[index] == UInt8(ascii: " ") || (0x09...0x0D).contains(bytes[index])
  }
}
