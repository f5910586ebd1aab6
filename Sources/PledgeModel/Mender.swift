/// Applies fixes to texts. One that overlaps an earlier one is left for another pass.
public struct Mender {
  /// In the order they were given; those that were mended have other bytes.
  public private(set) var sources: [SourceText]
  /// Findings whose fix was applied, in order.
  public private(set) var applied: [Finding] = []

  /// A stretch that is replaced.
  private struct Edit {
    var range: Range<Int>
    var text: [UInt8]
  }

  /// What is accepted so far, by the index of its source; ordered, without overlaps.
  private var edits: [Int: [Edit]] = [:]

  /// Applies the fixes of findings, the first ones first.
  public init(_ sources: [SourceText], mending findings: [Finding]) {
    self.sources = sources
    let indices = Dictionary(
      sources.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    for finding in findings where take(finding.fix, indices) { applied.append(finding) }
    for (index, edits) in edits {
      self.sources[index] = sources[index].replacing(edits.map { ($0.range, $0.text) })
    }
  }

  /// Takes a fix up whole, or not at all.
  private mutating func take(_ fix: Fix?, _ indices: [String: Int]) -> Bool {
    var own: [(index: Int, edit: Edit)] = []
    var isChange = false
    for edit in fix?.edits ?? [] {
      guard let index = indices[edit.place.file],
        let range = sources[index].editableRange(of: edit.place)
      else { return false }
      let text = sources[index].withItsLineEnds(edit.text)
      isChange = isChange || !sources[index].bytes[range].elementsEqual(text)
      own.append((index, Edit(range: range, text: text)))
    }
    own.sort { ($0.index, $0.edit.range.lowerBound) < ($1.index, $1.edit.range.lowerBound) }
    guard isChange, own.allSatisfy({ isFree($1, in: $0) }),
      !zip(own, own.dropFirst()).contains(where: {
        $0.index == $1.index && Self.collide($0.edit.range, $1.edit.range)
      })
    else { return false }
    for (index, edit) in own {
      edits[index, default: []].insert(edit, at: position(of: edit, in: index))
    }
    return true
  }

  private func isFree(_ edit: Edit, in index: Int) -> Bool {
    let edits = edits[index] ?? []
    let position = position(of: edit, in: index)
    return !edits[max(position - 1, 0)..<min(position + 1, edits.count)].contains {
      Self.collide($0.range, edit.range)
    }
  }

  private func position(of edit: Edit, in index: Int) -> Int {
    let edits = edits[index] ?? []
    var (low, high) = (0, edits.count)
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].range.lowerBound < edit.range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Whether two stretches overlap, or text would be put at the edge of one.
  private static func collide(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    if first.isEmpty || second.isEmpty {
      return first.lowerBound <= second.upperBound && second.lowerBound <= first.upperBound
    }
    return first.overlaps(second)
  }
}

extension SourceText {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The offsets of a place that cuts no character and leaves a byte order mark first; nil for any other.
  fileprivate func editableRange(of place: Place) -> Range<Int>? {
    guard let range = range(of: place), !isInsideCharacter(range.lowerBound),
      !isInsideCharacter(range.upperBound)
    else { return nil }
    let first = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    return max(range.lowerBound, first)..<max(range.upperBound, first)
  }

  private func isInsideCharacter(_ offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] & 0xC0 == 0x80
  }

  /// A text whose lines end as this file's do.
  fileprivate func withItsLineEnds(_ text: String) -> [UInt8] {
    let (newline, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    let second = offset(ofLine: 2)
    guard lineCount > 1, second > 1, bytes[second - 2] == carriageReturn,
      !text.utf8.contains(carriageReturn)
    else { return Array(text.utf8) }
    return text.utf8.flatMap { $0 == newline ? [carriageReturn, newline] : [$0] }
  }

  /// - Parameter edits: ordered, without overlaps.
  fileprivate func replacing(_ edits: [(range: Range<Int>, text: [UInt8])]) -> SourceText {
    var result: [UInt8] = []
    var end = 0
    for edit in edits {
      result += bytes[end..<edit.range.lowerBound] + edit.text
      end = edit.range.upperBound
    }
    return SourceText(path: path, bytes: result + bytes[end...])
  }
}
