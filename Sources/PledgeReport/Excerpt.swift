/// The part of a line that is shown, and the line below it that points at a place.
struct Excerpt {
  private(set) var text = ""
  private(set) var indent = ""
  private(set) var pointer = ""

  /// How many columns of a terminal are shown at most.
  private static let width = 110
  /// How many of them stand before the place.
  private static let lead = 70

  /// - Parameters:
  ///   - line: the line, or a part of it that reaches far enough.
  ///   - column: the column at which that part starts.
  ///   - start: the first column, counted from 1 in UTF-8 bytes.
  ///   - end: the column just past the last byte; one that is not after `start` points at one column.
  init(_ line: String, startingAt column: Int = 1, from start: Int, to end: Int) {
    let cells = Self.cells(of: line, startingAt: column)
    let first = cells.firstIndex { $0.column >= start } ?? cells.count
    let widthBefore = cells[..<first].reduce(0) { $0 + $1.width }
    var skipped = 0
    var from = 0
    while widthBefore - skipped > Self.lead {
      skipped += cells[from].width
      from += 1
    }
    if from > 0 || column > 1 {
      text = "…"
      indent = " "
    }
    var used = 0
    for cell in cells[from...] {
      guard used + cell.width <= Self.width else {
        text += "…"
        break
      }
      used += cell.width
      text += cell.text
      if cell.column < start {
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
  }

  /// The characters of a line; a tab is four spaces, and what a terminal would obey is shown as a mark.
  private static func cells(of line: String, startingAt column: Int) -> [Cell] {
    var column = column
    return line.map { character in
      defer { column += character.utf8.count }
      if character == "\u{FEFF}" { return Cell(text: "", width: 0, column: column) }
      if character == "\t" { return Cell(text: "    ", width: 4, column: column) }
      guard let scalar = character.unicodeScalars.first,
        scalar.properties.generalCategory != .control,
        scalar.properties.generalCategory != .format
      else { return Cell(text: "\u{FFFD}", width: 1, column: column) }
      return Cell(text: String(character), width: width(of: scalar), column: column)
    }
  }

  /// East Asian wide characters and emoji take two columns (UAX #11, by blocks).
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      2
    case _: 1
    }
  }
}
