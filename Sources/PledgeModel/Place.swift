/// A stretch of one source file, as people and editors count it.
public struct Place: Hashable, Sendable {
  /// The path inside the content folder, with `/` between its parts.
  public var file: String
  /// The first line, counted from 1.
  public var line: Int
  /// The first column, counted from 1 in UTF-8 bytes.
  public var column: Int
  /// The line on which the stretch ends.
  public var endLine: Int
  /// The column just past the last byte.
  public var endColumn: Int

  public init(
    file: String, line: Int = 1, column: Int = 1, endLine: Int? = nil, endColumn: Int? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.endLine = endLine ?? line
    self.endColumn = endColumn ?? column
  }
}

extension Place: Comparable {
  /// By file, then by where the stretch starts, then by where it ends.
  public static func < (first: Place, second: Place) -> Bool {
    if first.file != second.file { return first.file < second.file }
    return (first.line, first.column, first.endLine, first.endColumn)
      < (second.line, second.column, second.endLine, second.endColumn)
  }
}
