/// The faults of single lines and of the front matter as a whole.
extension FrontMatterFault {
  static func unclosed(_ opening: Range<Int>, textLine: Int?) -> Self {
    let place = textLine.map { ", perhaps before line \($0)" } ?? ""
    return Self(
      opening, "“---” opens front matter here, and no second line “---” closes it",
      hint: "put a line “---” after the last key\(place); a horizontal rule is written “***”")
  }

  static func carriageReturns(_ opening: Range<Int>) -> Self {
    Self(
      opening, "the lines of this file end in a carriage return alone",
      hint: "save the file with line endings of the kind LF or CRLF")
  }

  static func tooLarge(_ opening: Range<Int>, closingLine: Int) -> Self {
    Self(
      opening, "the front matter is larger than \(FrontMatter.maximumSize / 1024) KiB",
      hint:
        "its closing “---” is on line \(closingLine): if that is too far down, add one after the last key"
    )
  }

  static func tooDeep(_ range: Range<Int>) -> Self {
    Self(range, "more than \(FrontMatter.maximumDepth) maps and lists stand inside each other here")
  }

  static func notAMap(_ range: Range<Int>) -> Self {
    Self(
      range, "front matter starts with a key, not with a list",
      hint: "write “key: value”, one on each line")
  }

  static func documentMarker(_ range: Range<Int>, _ first: UInt8) -> Self {
    first == UInt8(ascii: ".")
      ? Self(range, "front matter does not end in “...”", hint: "close it with a line “---”")
      : Self(
        range, "text stands behind “---” on this line",
        hint: "a line that closes front matter is only “---”")
  }

  static func tabIndentation(_ range: Range<Int>) -> Self {
    Self(range, "this line is indented with a tab", hint: "indent with spaces")
  }

  static func tab(_ offset: Int) -> Self {
    Self(offset..<offset + 1, "a tab stands here", hint: "use a space, or put the text in quotes")
  }

  static func strayCharacter(_ offset: Int, _ byte: UInt8) -> Self {
    let length = byte < 0x80 ? 1 : byte == 0xC2 ? 2 : 3
    return Self(
      offset..<offset + length, "an invisible character that front matter cannot hold stands here",
      hint: "delete it and type the text around it again")
  }
}

/// The faults of how lines stand to each other.
extension FrontMatterFault {
  static func misfit(_ range: Range<Int>, firstLine: Int) -> Self {
    Self(
      range, "this line is indented neither like the lines above it nor like those they belong to",
      hint: "indent it like line \(firstLine)")
  }

  static func itemAmongKeys(_ range: Range<Int>) -> Self {
    Self(
      range, "a list item stands among keys here",
      hint: "put the list below a key of its own: “key:”")
  }

  static func keyAmongItems(_ range: Range<Int>, needsSpace: Bool) -> Self {
    Self(
      range, "a list goes on here, and this line is no item of it",
      hint: needsSpace
        ? "put a space behind “-”" : "begin it with “- ”, or indent it like the key it belongs to")
  }

  static func entryBelowValue(_ range: Range<Int>) -> Self {
    Self(
      range, "this line is indented below a line that has its value already",
      hint: "indent it like the line above")
  }

  static func textGoesOn(_ range: Range<Int>) -> Self {
    Self(range, "a text goes on here on a second line", hint: "write the text on one line")
  }

  static func duplicateKey(_ key: String, _ range: Range<Int>, first: Range<Int>, line: Int) -> Self
  {
    var fault = Self(
      range, "the key “\(key)” stands here a second time",
      hint: "the first is on line \(line): keep one")
    fault.note = ("the first is here", first)
    return fault
  }

  /// A line that is no entry. `text` is the line, shortened.
  static func notAnEntry(_ range: Range<Int>, text: String, hint: String) -> Self {
    Self(range, "“\(text)” is neither “key: value” nor “- item”", hint: hint)
  }
}
