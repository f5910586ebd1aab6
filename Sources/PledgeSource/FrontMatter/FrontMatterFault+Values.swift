/// The faults of keys and values.
extension FrontMatterFault {
  /// A first character that YAML keeps for itself. `quoted` is the text as it could be written.
  static func indicator(_ offset: Int, _ byte: UInt8, quoted: String) -> Self {
    let range = offset..<offset + 1
    let character = Character(Unicode.Scalar(byte))
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      return Self(
        range, "front matter has no texts over several lines (“\(character)”)",
        hint: "write the text on one line, in quotes")
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
      return Self(
        range, "front matter has no anchors, aliases and tags (“\(character)”)",
        hint: "if it is a text, write \(quoted)")
    case UInt8(ascii: "-"):
      return Self(
        range, "a list cannot start here",
        hint: "put each item on a line of its own; a text is written \(quoted)")
    case UInt8(ascii: "?"):
      return Self(range, "a text cannot begin with “?” here", hint: "write \(quoted)")
    case UInt8(ascii: ":"):
      return Self(
        range, "no key stands before this colon", hint: "write “key: value”, or a text in quotes")
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      return Self(
        range, "“\(character)” closes nothing that is open here",
        hint: "a text is written \(quoted)")
    case UInt8(ascii: ","):
      return Self(
        range, "nothing stands before this comma",
        hint: "delete the comma; a text is written \(quoted)")
    case _:
      return Self(range, "a text cannot begin with “\(character)”", hint: "write \(quoted)")
    }
  }

  static func mergeKey(_ range: Range<Int>) -> Self {
    Self(range, "front matter cannot merge maps (“<<”)", hint: "write out the keys here")
  }

  static func longKey(_ range: Range<Int>) -> Self {
    Self(range, "this key is longer than \(FrontMatterReader.maximumKeyLength) bytes")
  }

  static func colonInText(_ colon: Int, quoted: String) -> Self {
    Self(
      colon..<colon + 1, "a text with a colon and a space in it needs quotes",
      hint: "write \(quoted)")
  }

  static func textBehindValue(_ range: Range<Int>, isComment: Bool) -> Self {
    Self(
      range, "text stands behind the value",
      hint: isComment
        ? "put a space before “#” to begin a comment"
        : "put all of the value between the quotes or brackets, or none of it")
  }

  static func unclosedQuote(_ range: Range<Int>) -> Self {
    var fault = Self(
      range, "the quote that opens here is not closed on this line",
      hint: "close the text with the same quote, on one line")
    fault.isOpenText = true
    return fault
  }

  static func unknownEscape(_ range: Range<Int>) -> Self {
    Self(
      range, "a backslash does not stand before this character",
      hint: "write \\\\ for a backslash, or use single quotes")
  }

  static func badCodePoint(_ range: Range<Int>) -> Self {
    Self(
      range, "this is no character’s number",
      hint: "write \\xNN, \\uNNNN or \\UNNNNNNNN with hexadecimal digits")
  }
}

/// The faults inside `[ ]` and `{ }`.
extension FrontMatterFault {
  static func unclosedBracket(_ offset: Int, _ opener: UInt8) -> Self {
    let (open, close) = opener == UInt8(ascii: "[") ? ("[", "]") : ("{", "}")
    return Self(
      offset..<offset + 1, "“\(open)” is opened here and not closed",
      hint: "close it with “\(close)”; lines it goes on over are indented")
  }

  static func mismatchedBracket(_ offset: Int, _ closer: UInt8, opener: Int) -> Self {
    let isList = closer == UInt8(ascii: "}")
    var fault = Self(
      offset..<offset + 1, "“\(isList ? "[" : "{")” is closed with “\(isList ? "}" : "]")”",
      hint: "close it with “\(isList ? "]" : "}")”")
    fault.note = ("it is opened here", opener..<opener + 1)
    return fault
  }

  static func missingComma(_ range: Range<Int>) -> Self {
    Self(
      range, "a comma is missing before this",
      hint: "put a comma between two entries, or the whole text in quotes")
  }

  static func pairInList(_ colon: Int) -> Self {
    Self(
      colon..<colon + 1, "a list “[ ]” holds values, not keys",
      hint: "write { key: value }, or the whole text in quotes")
  }

  static func missingValue(_ range: Range<Int>, needsSpace: Bool) -> Self {
    Self(
      range, "this entry of “{ }” is not “key: value”",
      hint: needsSpace ? "put a space behind the colon" : "give it a value, or use “[ ]” for a list"
    )
  }

  static func nestedKey(_ offset: Int) -> Self {
    Self(offset..<offset + 1, "a key cannot be a list or a map", hint: "write the key as a text")
  }

  static func questionMark(_ offset: Int) -> Self {
    Self(
      offset..<offset + 1, "a text with “?” in it needs quotes between brackets",
      hint: "write \"…?\"")
  }
}
