/// One line of front matter that says something: it is neither empty nor only a comment.
struct FrontMatterLine {
  /// The offset of the first byte past the indentation.
  var content: Int
  /// The offset just past the last byte, without the line break and the spaces before it.
  var end: Int
  /// The columns before the content.
  var indent: Int
  /// Whether an empty line or a comment stands above.
  var followsGap: Bool
  /// Whether it holds a character that makes nonsense of the rest.
  var isGarbled: Bool
  /// What is wrong with the line whatever stands around it.
  var fault: FrontMatterFault?
}

/// Front matter cut into lines.
struct FrontMatterLines {
  private(set) var lines: [FrontMatterLine] = []
  /// What is wrong with lines that say nothing.
  private(set) var faults: [FrontMatterFault] = []

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    var followsGap = false
    var followsTab = false
    while start < range.upperBound {
      let newline =
        bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
      var end = newline
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      let stray = Self.firstStrayCharacter(bytes, start, end)
      while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }

      var (content, indent, tab) = (start, 0, Int?.none)
      while content < end {
        if bytes[content] == UInt8(ascii: "\t") {
          // Any width will do: the line is refused, and the lines below it keep their order.
          indent += 4 - indent % 4
          tab = tab ?? content
        } else if bytes[content] == UInt8(ascii: " ") {
          indent += 1
        } else {
          break
        }
        content += 1
      }
      var fault = stray.map { FrontMatterFault.strayCharacter($0, bytes[$0]) }
      if let tab, !followsTab { fault = fault ?? .tabIndentation(tab..<content) }
      let isMarker = indent == 0 && Self.isMarker(bytes, content, end)
      if isMarker { fault = .documentMarker(content..<end, bytes[content]) }

      if content == end || bytes[content] == UInt8(ascii: "#") || isMarker {
        if let fault { faults.append(fault) }
        followsGap = true
      } else {
        lines.append(
          FrontMatterLine(
            content: content, end: end, indent: indent, followsGap: followsGap,
            isGarbled: stray != nil,
            fault: fault))
        followsGap = false
      }
      // One finding for a run of lines that an editor indented alike.
      followsTab = tab != nil
      start = newline + 1
    }
  }

  /// `---` or `...` at the start of a line, alone or before white space.
  private static func isMarker(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard
      bytes.hasThree(UInt8(ascii: "-"), at: start) || bytes.hasThree(UInt8(ascii: "."), at: start)
    else {
      return false
    }
    return end - start == 3 || bytes[start + 3] == UInt8(ascii: " ")
      || bytes[start + 3] == UInt8(ascii: "\t")
  }

  /// The offset of the first character that YAML does not allow, or reads as a line break: controls
  /// other than tab, U+0080 to U+009F, U+2028, U+2029, U+FEFF, U+FFFE and U+FFFF.
  private static func firstStrayCharacter(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    for index in start..<end {
      switch bytes[index] {
      case 0x09, 0x20...0x7E: continue
      case 0x00...0x1F, 0x7F: return index
      case 0xC2 where index + 1 < end && (0x80...0x9F).contains(bytes[index + 1]): return index
      case 0xE2
      where index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8:
        return index
      case 0xEF where index + 2 < end && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF:
        return index
      case 0xEF
      where index + 2 < end && bytes[index + 1] == 0xBF && bytes[index + 2] & 0xFE == 0xBE:
        return index
      case _: continue
      }
    }
    return nil
  }
}

extension [UInt8] {
  /// Whether three bytes from an offset on are all this one.
  func hasThree(_ byte: UInt8, at offset: Int) -> Bool {
    offset + 3 <= count && self[offset] == byte && self[offset + 1] == byte
      && self[offset + 2] == byte
  }
}
