internal import PledgeModel

/// Why a text is not read, and the byte offsets of what it stumbles over.
struct BoundsFault: Equatable {
  enum Cause: Equatable {
    case fileSize
    case tableColumns(Int)
    case tableHead
    case cells
    case nesting
    case parentheses
    case addresses
    case atSigns
    case images
    case marks
    case rawHTML
    case definition
  }

  var cause: Cause
  var range: Range<Int>

  func finding(in source: SourceText) -> Finding {
    let (message, hint) = words
    let rule: RuleID = cause == .fileSize ? .fileTooLarge : .markdownTooComplex
    return Finding(rule, message, at: source.place(of: range), hint: hint)
  }

  /// For a tree that turned out too deep after it was read.
  static func depth(in source: SourceText, line: Int) -> Finding {
    let start = source.offset(ofLine: line)
    return Finding(
      .markdownTooComplex, "more than \(Bounds.depth) things are within one another here",
      at: source.place(of: start..<start), hint: "end some of them before others start")
  }

  private var words: (message: String, hint: String) {
    switch cause {
    case .fileSize:
      ("this file is larger than 1 MiB", "split it into several pages")
    case .tableColumns(let count):
      (
        "this table has \(count) columns; at most \(Bounds.tableColumns) are read",
        "split it into several tables, or turn its rows into columns"
      )
    case .tableHead:
      (
        "the text before this line is too long to be the head of a table",
        "put an empty line before the table, and divide the text into paragraphs"
      )
    case .cells:
      (
        "this table has too many cells, or its rows lack too many",
        "split the table, and give every row as many cells as its head"
      )
    case .nesting:
      (
        "quotes and lists are too deep within one another here",
        "at most \(Bounds.markersOnLine) may start on a line; set some of them apart as sections with headings"
      )
    case .parentheses:
      (
        "too many closing parentheses stand here without a space",
        "if this is code, put it between lines of ```"
      )
    case .addresses:
      (
        "too many addresses (www., ://) stand here without a space",
        "put spaces between them; if this is code, put it between lines of ```"
      )
    case .atSigns:
      (
        "too many @ signs stand here",
        "split the page, or put what is no address between lines of ```"
      )
    case .marks:
      (
        "too many marks of emphasis (*, _, ~) stand in this text",
        "split the page, or put what is code between lines of ```"
      )
    case .images:
      (
        "too many images start here without an end",
        "an image is ![what it shows](its address); split the page"
      )
    case .rawHTML:
      (
        "too many HTML declarations (<!, <?, <![CDATA[) are left open here",
        "if this is code, put it between lines of ```"
      )
    case .definition:
      (
        "this link definition is too long to be repeated by every link of the page",
        "a definition is [name]: address on a line of its own; split the page"
      )
    }
  }
}
