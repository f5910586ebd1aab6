import PledgeJSON
import PledgeModel

/// Maps and lists by indentation. Each function starts on the current line and ends on the first line
/// that it did not read.
extension FrontMatterReader {
  /// Whatever starts on the current line, below an entry that starts at column `parent`.
  mutating func block(at offset: Int, parent: Int, depth: Int) -> JSONNode? {
    let current = lines[line]
    let column = current.indent + (offset - current.content)
    if isDash(offset, in: current) {
      return list(
        at: offset, FrontMatterBlock(column: column, parent: parent, isList: true), depth: depth)
    }
    if isEntry(offset, in: current) || isKeyMissing(offset, column: column) {
      return map(at: offset, FrontMatterBlock(column: column, parent: parent), depth: depth)
    }
    return recovering(parent) { reader throws(FrontMatterFault) in
      try reader.inline(at: offset, column: parent, depth: depth)
    }
  }

  mutating func map(at start: Int, _ block: FrontMatterBlock, depth: Int) -> JSONNode? {
    guard !isTooDeep(start, block, depth) else { return nil }
    var block = block
    var members: [JSONMember] = []
    // By bytes: comparing strings is not linear in what a file may hold.
    var firsts: [[UInt8]: Range<Int>] = [:]
    var offset: Int? = start
    while let entry = offset {
      let isKey = isEntry(entry, in: lines[line])
      if let member = member(at: entry, parent: block.parent, depth: depth) {
        let key = Array(member.key.utf8)
        if let first = firsts[key] {
          report(duplicate(member, first: first))
        } else {
          firsts[key] = member.keyRange
          members.append(member)
        }
      }
      // A line that is no key does not say where keys start.
      if members.isEmpty, !isKey, line < lines.count, lines[line].indent > block.parent {
        block.column = lines[line].indent
      }
      offset = nextEntry(of: &block, from: start)
    }
    let range = start..<(members.last?.value.range.upperBound ?? start)
    return JSONNode(value: .object(members), range: range)
  }

  mutating func list(at start: Int, _ block: FrontMatterBlock, depth: Int) -> JSONNode? {
    guard !isTooDeep(start, block, depth) else { return nil }
    var block = block
    var items: [JSONNode] = []
    var offset: Int? = start
    while let entry = offset {
      if let item = item(at: entry, depth: depth) { items.append(item) }
      offset = nextEntry(of: &block, from: start)
    }
    return JSONNode(
      value: .array(items), range: start..<(items.last?.range.upperBound ?? start + 1))
  }

  func duplicate(_ member: JSONMember, first: Range<Int>) -> FrontMatterFault {
    let line = source.place(of: first).line
    return .duplicateKey(excerpt(member.keyRange), member.keyRange, first: first, line: line)
  }

  /// One `key: value` at an offset in the current line; nil after a fault.
  private mutating func member(at offset: Int, parent: Int, depth: Int) -> JSONMember? {
    let column = lines[line].indent + (offset - lines[line].content)
    let (start, current) = (line, lines[line])
    let member = recovering(column, passing: .items) {
      reader throws(FrontMatterFault) -> JSONMember? in
      guard let key = try reader.key(at: offset) else { throw reader.notAnEntry(offset) }
      let value = try reader.value(after: key.end, column: column, depth: depth)
      return value.map { JSONMember(key: key.text, keyRange: key.range, value: $0) }
    }
    // Where no further key follows, the page's text has begun: it is not read as so many faults.
    let isText = member == nil && parent < 0 && !isEntry(offset, in: current)
    if isText, start == 0 || current.followsGap {
      if line < lines.count,
        lines[line].followsGap || !isEntry(lines[line].content, in: lines[line])
      {
        skipAll()
      }
    }
    return member
  }

  /// One `- item` at an offset in the current line; nil after a fault.
  private mutating func item(at dash: Int, depth: Int) -> JSONNode? {
    let current = lines[line]
    let column = current.indent + (dash - current.content)
    let offset = skipSpaces(from: dash + 1, in: current)
    if offset < current.end, bytes[offset] != UInt8(ascii: "#"),
      isDash(offset, in: current) || isEntry(offset, in: current)
    {
      return block(at: offset, parent: column, depth: depth + 1)
    }
    return recovering(column) { reader throws(FrontMatterFault) in
      try reader.value(after: dash + 1, column: column, depth: depth, isItem: true)
    }
  }

  /// The value of an entry that starts at a column: behind its colon or dash, or on the lines below.
  private mutating func value(
    after end: Int, column: Int, depth: Int, isItem: Bool = false
  ) throws(FrontMatterFault) -> JSONNode? {
    let current = lines[line]
    let offset = skipSpaces(from: end, in: current)
    guard offset == current.end || bytes[offset] == UInt8(ascii: "#") else {
      return try inline(at: offset, column: column, depth: depth + 1)
    }
    line += 1
    if line < lines.count {
      let next = lines[line]
      if next.indent > column { return block(at: next.content, parent: column, depth: depth + 1) }
      // YAML lets the items of a key's list start in the key's own column.
      if !isItem, next.indent == column, isDash(next.content, in: next) {
        var shared = FrontMatterBlock(column: column, parent: column - 1, isList: true)
        shared.sharesColumn = true
        return list(at: next.content, shared, depth: depth + 1)
      }
    }
    return JSONNode(value: .string(""), range: end..<end)
  }

  /// The offset of a block's next entry, or nil where the block ends.
  private mutating func nextEntry(of block: inout FrontMatterBlock, from start: Int) -> Int? {
    while line < lines.count {
      let next = lines[line]
      let isItem = isDash(next.content, in: next)
      guard next.indent > block.parent else { return nil }
      if block.sharesColumn, !isItem, next.indent == block.column { return nil }
      if block.starts(at: next.indent), isItem == block.isList { return next.content }
      let range = next.content..<next.end
      if !block.starts(at: next.indent) {
        report(.misfit(range, firstLine: source.place(of: start..<start).line))
        block.tolerated = next.indent
        if isItem == block.isList, isEntry(next.content, in: next) { return next.content }
      } else if isItem {
        report(.itemAmongKeys(range))
      } else {
        report(.keyAmongItems(range, needsSpace: bytes[next.content] == UInt8(ascii: "-")))
      }
      // What follows in the same column, and is as much out of place, is the same mistake.
      skip(column: next.indent, passing: isItem == block.isList ? nil : isItem ? .items : .keys)
    }
    return nil
  }
}
