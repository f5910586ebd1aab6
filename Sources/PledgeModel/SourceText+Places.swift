extension SourceText {
  /// The byte offsets of a place; nil where the file has no such line or column.
  public func range(of place: Place) -> Range<Int>? {
    guard let start = offset(place.line, place.column),
      let end = offset(place.endLine, place.endColumn), start <= end
    else { return nil }
    return start..<end
  }

  private func offset(_ line: Int, _ column: Int) -> Int? {
    guard 1...lineCount ~= line, column >= 1 else { return nil }
    let offset = offset(ofLine: line) + column - 1
    return offset <= self.offset(ofLine: line + 1) ? offset : nil
  }

  /// A column in UTF-16 code units, counted from 1, as other tools count. A byte order mark is no
  /// character of the text. A column within a character is that of its start.
  ///
  /// - Parameter column: in UTF-8 bytes, counted from 1; one past the line's end stands for its end.
  public func utf16Column(line: Int, column: Int) -> Int {
    let start = offset(ofLine: line)
    let end = min(start + max(column, 1) - 1, offset(ofLine: line + 1))
    var units = 0
    var bytes = bytes[start..<max(start, end)]
    if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let (length, count) = Self.character(startingWith: bytes[index])
      // The place lies within it.
      guard index + length <= bytes.endIndex else { break }
      units += count
      index += length
    }
    return units + 1
  }

  /// The bytes of a character and its UTF-16 code units; a byte that starts none counts as one.
  private static func character(startingWith byte: UInt8) -> (length: Int, units: Int) {
    switch byte {
    case 0xC0...0xDF: (2, 1)
    case 0xE0...0xEF: (3, 1)
    case 0xF0...0xF7: (4, 2)
    case _: (1, 1)
    }
  }
}
