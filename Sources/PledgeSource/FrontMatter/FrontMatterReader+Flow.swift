import PledgeJSON

/// Lists and maps in brackets, nested and over several lines. They end on the line of their closing bracket.
extension FrontMatterReader {
  mutating func flow(_ flow: inout FrontMatterFlow, depth: Int) throws(FrontMatterFault) -> JSONNode
  {
    let start = flow.position
    guard depth <= FrontMatter.maximumDepth else { throw .tooDeep(start..<start + 1) }
    flow.position += 1
    let value: JSONValue
    if bytes[start] == UInt8(ascii: "[") {
      value = .array(try flowItems(&flow, opener: start, depth: depth))
    } else {
      value = .object(try flowMembers(&flow, opener: start, depth: depth))
    }
    return JSONNode(value: value, range: start..<flow.position)
  }

  private mutating func flowItems(
    _ flow: inout FrontMatterFlow, opener: Int, depth: Int
  ) throws(FrontMatterFault) -> [JSONNode] {
    var items: [JSONNode] = []
    while try !closes(&flow, opener: opener) {
      items.append(try flowValue(&flow, depth: depth))
      try separate(&flow, opener: opener)
    }
    return items
  }

  private mutating func flowMembers(
    _ flow: inout FrontMatterFlow, opener: Int, depth: Int
  ) throws(FrontMatterFault) -> [JSONMember] {
    var members: [JSONMember] = []
    var firsts: [[UInt8]: Range<Int>] = [:]
    while try !closes(&flow, opener: opener) {
      let key = try flowKey(&flow)
      var value = JSONNode(value: .string(""), range: key.end..<key.end)
      let next = try nextByte(&flow, opener: opener)
      if next != UInt8(ascii: ","), next != UInt8(ascii: "}") {
        value = try flowValue(&flow, depth: depth)
      }
      try separate(&flow, opener: opener)
      let member = JSONMember(key: key.text, keyRange: key.range, value: value)
      let bytes = Array(key.text.utf8)
      if let first = firsts[bytes] {
        report(duplicate(member, first: first))
      } else {
        firsts[bytes] = key.range
        members.append(member)
      }
    }
    return members
  }

  private mutating func flowKey(_ flow: inout FrontMatterFlow) throws(FrontMatterFault) -> Key {
    let (start, current) = (flow.position, lines[line])
    if bytes[start] == UInt8(ascii: "[") || bytes[start] == UInt8(ascii: "{") {
      throw .nestedKey(start)
    }
    let (text, range) = try scalar(at: start, isFlow: true)
    let colon = skipSpaces(from: range.upperBound, in: current)
    guard colon < current.end, bytes[colon] == UInt8(ascii: ":") else {
      if colon < current.end, bytes[colon] == UInt8(ascii: "\t") { throw .tab(colon) }
      throw .missingValue(range, needsSpace: bytes[range].contains(UInt8(ascii: ":")))
    }
    guard colon - start <= Self.maximumKeyLength else { throw .longKey(start..<colon) }
    flow.position = colon + 1
    return try Key(text: checked(text, range), range: range, end: colon + 1)
  }

  private mutating func flowValue(
    _ flow: inout FrontMatterFlow, depth: Int
  ) throws(FrontMatterFault) -> JSONNode {
    let byte = bytes[flow.position]
    if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") {
      return try self.flow(&flow, depth: depth + 1)
    }
    let (text, range) = try scalar(at: flow.position, isFlow: true)
    flow.position = range.upperBound
    return JSONNode(value: .string(text), range: range)
  }

  /// Moves behind the closing bracket if it is next.
  private mutating func closes(
    _ flow: inout FrontMatterFlow, opener: Int
  ) throws(FrontMatterFault) -> Bool {
    let byte = try nextByte(&flow, opener: opener)
    guard byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") else { return false }
    // In ASCII a closing bracket comes two after its opening one.
    guard byte == bytes[opener] + 2 else {
      throw .mismatchedBracket(flow.position, byte, opener: opener)
    }
    flow.position += 1
    return true
  }

  /// Moves behind the comma that must follow an entry, unless the closing bracket does.
  private mutating func separate(_ flow: inout FrontMatterFlow, opener: Int)
    throws(FrontMatterFault)
  {
    let byte = try nextByte(&flow, opener: opener)
    switch byte {
    case UInt8(ascii: ","): flow.position += 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"): return
    case UInt8(ascii: ":") where bytes[opener] == UInt8(ascii: "["):
      throw .pairInList(flow.position)
    case UInt8(ascii: "\t"): throw .tab(flow.position)
    case _: throw .missingComma(flow.position..<flow.position + 1)
    }
  }

  /// Passes spaces, comments and line ends; the byte that follows.
  private mutating func nextByte(
    _ flow: inout FrontMatterFlow, opener: Int
  ) throws(FrontMatterFault) -> UInt8 {
    while true {
      let (before, current) = (flow.position, lines[line])
      flow.position = skipSpaces(from: before, in: current)
      let isComment =
        flow.position < current.end && bytes[flow.position] == UInt8(ascii: "#")
        && flow.position > before
      if flow.position < current.end, !isComment { return bytes[flow.position] }
      guard line + 1 < lines.count, goesOn(lines[line + 1], flow) else {
        throw .unclosedBracket(opener, bytes[opener])
      }
      line += 1
      flow.position = lines[line].content
    }
  }

  /// Whether a value in brackets goes on over this line: it is indented, or starts with a closing bracket.
  private func goesOn(_ next: FrontMatterLine, _ flow: FrontMatterFlow) -> Bool {
    let first = bytes[next.content]
    let isCloser = first == UInt8(ascii: "]") || first == UInt8(ascii: "}")
    return next.indent > flow.column || (isCloser && next.indent == flow.column)
  }
}
