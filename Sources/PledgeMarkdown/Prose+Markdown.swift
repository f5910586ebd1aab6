public import PledgeModel

extension Prose {
  /// Reads GitHub Flavored Markdown from a line of a file (counted from 1) to its end.
  ///
  /// Raw HTML and unsafe addresses are left out with a finding each. A text that would take too long to
  /// read gives an empty tree and one finding. The bytes must be valid UTF-8; a lone carriage return counts
  /// as a space. Headings get their anchors, and `{{…}}` becomes a reference or a component.
  public init(markdown source: SourceText, from line: Int = 1, findings: inout [Finding]) {
    self.init(file: source.path)
    let start = source.offset(ofLine: line)
    if let fault = Self.fault(in: source, from: start) {
      findings.append(fault.finding(in: source))
      return
    }
    let source = Self.withoutLoneReturns(source)
    var tree = MarkdownTree(parsing: source.bytes, in: start..<source.bytes.count)
    var builder = ProseBuilder(source: source, firstLine: line)
    while builder.tooDeepLine == nil, let visit = tree.visitNext() { builder.copy(tree, visit) }
    if let line = builder.tooDeepLine {
      findings.append(BoundsFault.depth(in: source, line: line))
      return
    }
    builder.placeAcceptances()
    findings += builder.findings
    self = builder.prose
  }

  private static func fault(in source: SourceText, from start: Int) -> BoundsFault? {
    guard source.bytes.count <= Bounds.fileSize else {
      return BoundsFault(cause: .fileSize, range: Bounds.fileSize..<Bounds.fileSize)
    }
    return BoundsScan.fault(in: source.bytes, from: start)
  }

  /// cmark would count a line at each of them, and places would be wrong from there on.
  private static func withoutLoneReturns(_ source: SourceText) -> SourceText {
    guard ByteSearch.contains(UInt8(ascii: "\r"), source.bytes, in: source.bytes.indices) else {
      return source
    }
    var bytes = source.bytes
    var isChanged = false
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\r") {
      let endsLine = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
      guard !endsLine else { continue }
      bytes[index] = UInt8(ascii: " ")
      isChanged = true
    }
    return isChanged ? SourceText(path: source.path, bytes: bytes) : source
  }
}
