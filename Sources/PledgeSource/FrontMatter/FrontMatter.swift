public import PledgeJSON
public import PledgeModel

/// The data at the top of a Markdown file, between two lines `---`: a strict subset of YAML.
///
/// Read are maps and lists by indentation, compact items (`- key: value`), flow maps and lists, plain
/// and quoted scalars that end on their line, comments. Every scalar is a string: `version: 1.10` is
/// `1.10`, `NO` is `NO`, an empty value is empty. What is accepted reads as in PyYAML's BaseLoader,
/// except that front matter without a key is an empty map. The bytes must be UTF-8; CRLF and a byte
/// order mark are accepted.
public struct FrontMatter: Sendable {
  /// An object of all that could be read; nil when the file has no front matter, or none that can be
  /// read at all. Ranges are byte offsets into the whole file, quotes and brackets included.
  public let root: JSONNode?
  /// The offset of the first byte past the front matter, or past the byte order mark where there is
  /// none. The end of the file when the front matter is never closed.
  public let bodyOffset: Int
  /// The line, counted from 1, that starts at `bodyOffset`; past the last line when no body follows.
  public let bodyLine: Int

  /// The most bytes that may stand between the two lines.
  static let maximumSize = 64 * 1024
  /// The most maps and lists that may stand inside each other.
  static let maximumDepth = 64
  /// The most faults that are told of one file; what comes after them is not read.
  static let maximumFaults = 100

  /// Reads the top of a Markdown file; without findings all of it was read.
  public static func read(_ source: SourceText) -> (FrontMatter, [Finding]) {
    let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let fences = FrontMatterFences(source, from: start)
    switch fences {
    case .none:
      return (FrontMatter(root: nil, bodyOffset: start, bodyLine: 1), [])
    case .unclosed(let fault):
      let body = FrontMatter(
        root: nil, bodyOffset: source.bytes.count, bodyLine: source.lineCount + 1)
      return (body, [fault.finding(in: source)])
    case .closed(let opening, let content, let bodyLine):
      var reader = FrontMatterReader(source, content: content, opening: opening)
      let root = reader.read()
      let body = FrontMatter(
        root: root, bodyOffset: source.offset(ofLine: bodyLine), bodyLine: bodyLine)
      return (body, reader.sortedFaults.map { $0.finding(in: source) })
    }
  }
}
