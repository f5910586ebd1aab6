/// The part of a line that is shown, and the line below it that points at a place.
struct Excerpt {
  private(set) var text = ""
  private(set) var indent = ""
  private(set) var pointer = ""

  /// - Parameters:
  ///   - line: the line, or a part of it that reaches far enough.
  ///   - column: the column at which that part starts.
  ///   - start: the first column, counted from 1 in UTF-8 bytes.
  ///   - end: the column just past the last byte; one that is not after `start` points at one column.
  ///   - width: how many columns of a terminal there are, marks of what is cut included.
  init(_ line: String, startingAt column: Int = 1, from start: Int, to end: Int, width: Int) {
    let width = width - 2
    // How many of them stand before the place.
    let lead = width * 2 / 3
    let cells = Self.cells(of: line, startingAt: column)
    let first = cells.firstIndex { $0.endColumn > start } ?? cells.count
    let widthBefore = cells[..<first].reduce(0) { $0 + $1.width }
    var skipped = 0
    var from = 0
    while widthBefore - skipped > lead {
      skipped += cells[from].width
      from += 1
    }
    if from > 0 || column > 1 {
      text = "…"
      indent = " "
    }
    var used = 0
    for cell in cells[from...] {
      guard used + cell.width <= width else {
        text += "…"
        break
      }
      used += cell.width
      text += cell.text
      if cell.endColumn <= start {
        indent += String(repeating: " ", count: cell.width)
      } else if cell.column < end {
        pointer += String(repeating: "^", count: cell.width)
      }
    }
    if pointer.isEmpty { pointer = "^" }
  }

  private struct Cell {
    var text: String
    /// Columns of a terminal it takes.
    var width: Int
    /// Counted from 1 in UTF-8 bytes of the line.
    var column: Int
    /// The column just past it.
    var endColumn: Int
  }

  /// The characters of a line; a tab is four spaces, and what a terminal would obey is shown as a mark.
  private static func cells(of line: String, startingAt column: Int) -> [Cell] {
    var column = column
    return line.map { character in
      let (text, width) = shown(character)
      defer { column += character.utf8.count }
      return Cell(
        text: text, width: width, column: column, endColumn: column + character.utf8.count)
    }
  }

  private static func shown(_ character: Character) -> (text: String, width: Int) {
    if character == "\u{FEFF}" { return ("", 0) }
    if character == "\t" { return ("    ", 4) }
    if character.unicodeScalars.first?.isHidden == true { return ("\u{FFFD}", 1) }
    // A dotted circle bears it, as in Unicode's own charts.
    if character.isLoneMark { return ("\u{25CC}\(character)", 1) }
    return (String(character), character.columns)
  }
}
