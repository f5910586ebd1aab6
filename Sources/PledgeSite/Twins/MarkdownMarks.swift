internal import PledgeModel

/// A line of Markdown with its links and emphasis, which are set once the whole line is known.
struct MarkdownMarks {
  enum Mark: Equatable {
    case emphasis, strong, deletion
    /// With what stands behind its text: `](b.md "title")`.
    case link(end: [UInt8])

    fileprivate var begin: [UInt8] {
      switch self {
      case .emphasis: Array("*".utf8)
      case .strong: Array("**".utf8)
      case .deletion: Array("~~".utf8)
      case .link: Array("[".utf8)
      }
    }

    fileprivate var end: [UInt8] { if case .link(let end) = self { end } else { begin } }

    var isLink: Bool { if case .link = self { true } else { false } }

    /// Neither holds another of its kind.
    func excludes(_ other: Mark) -> Bool { self == other || (isLink && other.isLink) }
  }

  /// Where a mark begins or ends.
  fileprivate struct Event {
    var offset: Int
    /// The index of its mark.
    var mark: Int
    var isEnd: Bool
  }

  private(set) var line = MarkdownLine()
  private var marks: [Mark] = []
  private var events: [Event] = []
  /// The indices of the marks that are open, innermost last.
  private var open: [Int] = []

  /// Whether nothing has been written.
  var isEmpty: Bool { line.bytes.isEmpty }

  private var isInLink: Bool { open.contains { marks[$0].isLink } }

  mutating func append(_ text: [UInt8]) { line.append(text[...], inLink: isInLink) }
  mutating func append(markup: [UInt8]) { line.append(markup: markup) }
  mutating func appendSpace() { line.appendSpace() }
  mutating func appendBreak() { line.appendBreak() }

  /// False where it would stand in one of its kind, and so is none.
  mutating func begin(_ mark: Mark) -> Bool {
    guard !open.contains(where: { marks[$0].excludes(mark) }) else { return false }
    if let last = events.last, last.isEnd, last.offset == line.bytes.count,
      marks[last.mark] == mark
    {
      // Two side by side are one.
      events.removeLast()
      open.append(last.mark)
      return true
    }
    open.append(marks.count)
    events.append(Event(offset: line.bytes.count, mark: marks.count, isEnd: false))
    marks.append(mark)
    return true
  }

  /// Ends the innermost mark.
  mutating func end() {
    guard let mark = open.popLast() else { return }
    events.append(Event(offset: line.bytes.count, mark: mark, isEnd: true))
  }

  /// The line, marked. Another begins, in which the marks that were open go on.
  mutating func finish(nextIsCell: Bool = false) -> [UInt8] {
    let goesOn = open.map { marks[$0] }
    while !open.isEmpty { end() }
    let finished = events.isEmpty ? line.bytes : marked()
    self = MarkdownMarks(isCell: nextIsCell)
    for mark in goesOn { _ = begin(mark) }
    return finished
  }

  init(isCell: Bool = false) { line = MarkdownLine(isCell: isCell) }
}

extension MarkdownMarks {
  private func marked() -> [UInt8] {
    let (bytes, events) = (line.bytes, placed)
    let dropped = dropped(of: events)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + events.count * 8)
    var written = 0
    for event in events where !dropped.contains(event.mark) {
      output += bytes[written..<event.offset]
      written = event.offset
      output += event.isEnd ? marks[event.mark].end : marks[event.mark].begin
    }
    return output + bytes[written...]
  }

  /// The events of the marks that hold something, each begun past white space.
  private var placed: [Event] {
    let bytes = line.bytes
    var starts = Array(repeating: 0, count: marks.count)
    var isEmpty = Array(repeating: false, count: marks.count)
    for event in events {
      guard !event.isEnd else {
        isEmpty[event.mark] = event.offset <= starts[event.mark]
        continue
      }
      var start = event.offset
      while start < bytes.count {
        if bytes[start] == UInt8(ascii: " ") {
          start += 1
        } else if bytes[start...].starts(with: "\\\n".utf8) {
          start += 2
        } else if bytes[start...].starts(with: "<br>".utf8) {
          start += 4
        } else {
          break
        }
      }
      starts[event.mark] = start
    }
    return events.filter { !isEmpty[$0.mark] }.map { event in
      event.isEnd
        ? event : Event(offset: starts[event.mark], mark: event.mark, isEnd: false)
    }
  }

  /// The marks that would not be read as such where they stand (CommonMark section 6.2): only their text is told.
  private func dropped(of events: [Event]) -> Set<Int> {
    var dropped: Set<Int> = []
    var start = 0
    while start < events.count {
      var end = start + 1
      if marks[events[start].mark].isLink {
        start = end
        continue
      }
      while end < events.count, events[end].offset == events[start].offset,
        !marks[events[end].mark].isLink
      { end += 1 }
      dropped.formUnion(self.dropped(of: events, in: start..<end))
      start = end
    }
    return dropped
  }

  /// Of the marks that begin or end at one place without a link between them, those that are lost there.
  private func dropped(of events: [Event], in run: Range<Int>) -> [Int] {
    let offset = events[run.lowerBound].offset
    func isLink(_ index: Int) -> Bool {
      events.indices.contains(index) && events[index].offset == offset
    }
    let before =
      isLink(run.lowerBound - 1) ? .punctuation : MarkdownNeighbour(before: offset, in: line.bytes)
    let after =
      isLink(run.upperBound) ? .punctuation : MarkdownNeighbour(after: offset, in: line.bytes)
    let hasDeletion = events[run].contains { marks[$0.mark] == .deletion }
    let hasEnds = events[run].contains {
      $0.isEnd && (!hasDeletion || marks[$0.mark] == .deletion)
    }
    return events[run].filter { event in
      if hasDeletion, marks[event.mark] != .deletion { return true }
      if event.isEnd { return !before.bearsDelimiter(towards: after) }
      return hasEnds || !after.bearsDelimiter(towards: before)
    }.map(\.mark)
  }
}
