/// Changes of files as `patch -p1` and `git apply` read them.
public struct UnifiedDiff: Sendable {
  /// Lines around a change that stay.
  private static let context = 3

  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// Adds a file, unless nothing differs.
  ///
  /// - Parameter path: as it is named from where the patch will be applied.
  public mutating func add(_ old: [UInt8], _ new: [UInt8], path: String) {
    let (old, new) = (Self.lines(old), Self.lines(new))
    let changes = LineDifference(old, new).changes
    guard !changes.isEmpty else { return }
    bytes += "--- \(Self.name("a/" + path))\n+++ \(Self.name("b/" + path))\n".utf8
    for hunk in Self.hunks(changes) { add(hunk, old, new) }
  }

  private mutating func add(
    _ changes: [LineDifference.Change], _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
  ) {
    guard let first = changes.first, let last = changes.last else { return }
    let before = min(Self.context, first.old.lowerBound)
    let after = min(Self.context, old.count - last.old.upperBound)
    let (from, to) = (first.old.lowerBound - before, last.old.upperBound + after)
    let (newFrom, newTo) = (first.new.lowerBound - before, last.new.upperBound + after)
    bytes += "@@ -\(Self.span(from..<to)) +\(Self.span(newFrom..<newTo)) @@\n".utf8
    var at = from
    for change in changes {
      for line in old[at..<change.old.lowerBound] { add(" ", line) }
      for line in old[change.old] { add("-", line) }
      for line in new[change.new] { add("+", line) }
      at = change.old.upperBound
    }
    for line in old[at..<to] { add(" ", line) }
  }

  private mutating func add(_ mark: String, _ line: ArraySlice<UInt8>) {
    bytes += mark.utf8 + line
    if line.last != UInt8(ascii: "\n") { bytes += "\n\\ No newline at end of file\n".utf8 }
  }

  /// Changes whose surroundings touch stand in one hunk.
  private static func hunks(_ changes: [LineDifference.Change]) -> [[LineDifference.Change]] {
    var hunks: [[LineDifference.Change]] = []
    for change in changes {
      if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    return hunks
  }

  /// The first line, counted from 1, and how many; before an empty stretch, the line it follows.
  private static func span(_ lines: Range<Int>) -> String {
    "\(lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1),\(lines.count)"
  }

  /// Lines with their ends.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  /// A tab ends a name that holds spaces; one with quotes or backslashes is quoted as in C.
  private static func name(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0x22 || $0 == 0x5C }) else {
      return path.utf8.contains(0x20) ? path + "\t" : path
    }
    let quoted = path.utf8.map { byte -> String in
      switch byte {
      case 0x22, 0x5C: "\\\(Character(Unicode.Scalar(byte)))"
      case 0x20..<0x7F: String(Character(Unicode.Scalar(byte)))
      case _:
        "\\" + [byte >> 6, byte >> 3 & 7, byte & 7].map(String.init).joined()
      }
    }
    return "\"\(quoted.joined())\""
  }
}
