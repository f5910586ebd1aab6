/// The faults of structure: what is said when brackets, braces, commas and colons do not fit.
extension JSONReader {
  func emptyText() -> JSONFault {
    JSONFault(
      range: 0..<min(1, text.count), message: "the file is empty",
      hint: "a JSON file holds one value, such as { }")
  }

  func textAfterDocument() -> JSONFault {
    if let fault = comment() { return fault }
    if [.closeBracket, .closeBrace].contains(byte(at)) {
      return JSONFault(
        range: at..<at + 1, message: "this “\(character().text)” closes nothing",
        hint: "remove it, or write what it should close")
    }
    return JSONFault(
      range: character().range, message: "there is more text after the end of the value",
      hint: "a JSON file holds one value; several are put in a list: [ …, … ]")
  }

  func tooDeep() -> JSONFault {
    JSONFault(
      range: at..<at + 1,
      message: "lists and objects stand in each other more than \(Self.deepest) deep",
      hint: "write it flatter")
  }

  func trailingComma(at comma: Int) -> JSONFault {
    let (what, _) = container()
    return JSONFault(
      range: comma..<comma + 1, message: "a comma stands after the last entry of the \(what)",
      hint: "remove this comma")
  }

  func duplicateKey(_ member: JSONMember) -> JSONFault {
    JSONFault(
      range: member.keyRange, message: "the key “\(member.key.shown)” stands twice in this object",
      hint: "keep one of the two")
  }

  func noValue(of key: String, at keyRange: Range<Int>) -> JSONFault {
    JSONFault(
      range: keyRange, message: "the key “\(key.shown)” has no value",
      hint: "write the value after the colon, or remove the key")
  }

  func noColon(after key: String, at keyRange: Range<Int>) -> JSONFault {
    if let fault = endInside() ?? comment() { return fault }
    if [.comma, .closeBrace].contains(byte(at)) { return noValue(of: key, at: keyRange) }
    return JSONFault(
      range: character().range, message: "a colon is missing after the key “\(key.shown)”",
      hint: "write \"\(key.shown)\": and then the value")
  }

  /// After an entry neither a comma nor the end of the array or object follows.
  func noCommaOrClose() -> JSONFault {
    if let fault = endInside() ?? comment() { return fault }
    let (what, close) = container()
    let (found, range) = character()
    switch byte(at) {
    case .closeBracket, .closeBrace:
      return JSONFault(
        range: range, message: "the \(what) does not end with “\(found)”",
        hint: "close it with “\(close)”")
    case .colon where close == "]":
      return JSONFault(
        range: range, message: "a list has no keys",
        hint: "write { } around keys and values, [ ] around values alone")
    case UInt8(ascii: ";"):
      return JSONFault(
        range: range, message: "entries are separated by commas, not by “;”", hint: "write “,”")
    case let byte where byte == .quote || byte == .openBrace || byte == .openBracket:
      return noComma(at: range)
    case _:
      let word = at..<endOfWord(at)
      return word.isEmpty ? strangeCharacter() : noComma(at: word)
    }
  }

  private func noComma(at range: Range<Int>) -> JSONFault {
    JSONFault(
      range: range, message: "a comma is missing before this",
      hint: "write “,” after the entry before")
  }

  /// Says so when the text ends here although something is still open.
  func endInside() -> JSONFault? {
    guard at >= text.count else { return nil }
    guard let opener = openers.last else { return emptyText() }
    let (what, close) = container()
    return JSONFault(
      range: opener..<opener + 1, message: "the file ends inside the \(what) opened here",
      hint: "close it with “\(close)”; if the end of the file was lost, restore it")
  }

  /// What the innermost open bracket or brace began, and what closes it.
  private func container() -> (what: String, close: String) {
    openers.last.map(byte) == .openBracket ? ("list", "]") : ("object", "}")
  }
}
