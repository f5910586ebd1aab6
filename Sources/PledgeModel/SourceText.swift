/// One source file in memory, and where each of its lines starts.
public struct SourceText: Sendable, Equatable {
  /// The path inside the content folder, with `/` between its parts.
  public let path: String
  /// The file's bytes as they are on disk, a byte order mark included.
  public let bytes: [UInt8]
  /// The offset of the first byte of every line.
  private let lineStarts: [Int]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  public static func == (first: SourceText, second: SourceText) -> Bool {
    first.path == second.path && first.bytes == second.bytes
  }

  /// The place of a range of byte offsets; offsets past the end stand for the end.
  public func place(of range: Range<Int>) -> Place {
    let (line, column) = position(of: range.lowerBound)
    let (endLine, endColumn) = position(of: range.upperBound)
    return Place(file: path, line: line, column: column, endLine: endLine, endColumn: endColumn)
  }

  /// Whether a text stands byte for byte at an offset.
  public func holds(_ text: String, at offset: Int) -> Bool {
    let (own, wanted) = (bytes.span, text.utf8.span)
    guard offset >= 0, wanted.count <= own.count - offset else { return false }
    for index in wanted.indices where own[offset + index] != wanted[index] { return false }
    return true
  }

  /// The offset of the first byte of a line counted from 1; lines past the end start at the end.
  public func offset(ofLine line: Int) -> Int {
    line - 1 < lineStarts.count ? lineStarts[max(line - 1, 0)] : bytes.count
  }

  /// How many lines there are; a final newline starts no further line of text.
  public var lineCount: Int { lineStarts.count }

  private func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), bytes.count)
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, offset - lineStarts[low] + 1)
  }
}
