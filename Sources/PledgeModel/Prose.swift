/// A document's text as a tree, kept flat: every node is followed by its descendants.
///
/// Walking it needs no recursion, so no nesting can overflow a stack, and a thousand pages cost
/// two arrays each.
public struct Prose: Sendable {
  /// Nodes in reading order, a parent before its children.
  public var nodes: [Node]
  /// The UTF-8 text the nodes' spans point into.
  public var text: [UInt8]
  /// The path of the file the nodes' lines and columns count in.
  public var file: String
  /// What comments in a document accept, in reading order.
  public var acceptances: [BlockAcceptance] = []

  public init(nodes: [Node] = [], text: [UInt8] = [], file: String = "") {
    self.nodes = nodes
    self.text = text
    self.file = file
  }
}

extension Prose {
  /// A stretch of `text`, by byte offsets.
  public struct Span: Hashable, Sendable {
    public var start: Int32
    public var end: Int32

    public init(_ range: Range<Int>) {
      start = Int32(range.lowerBound)
      end = Int32(range.upperBound)
    }

    public static let empty = Span(0..<0)
    public var range: Range<Int> { Int(start)..<Int(end) }
    public var isEmpty: Bool { start == end }
  }

  public enum Alignment: UInt8, Sendable { case none, left, center, right }

  public enum Content: Hashable, Sendable {
    // Blocks
    case paragraph
    /// `detail` is the anchor by which links reach it.
    case heading(level: UInt8)
    case quote
    /// A quote that is marked as one.
    case admonition(Admonition)
    case list(start: Int32?, tight: Bool)
    case item
    case taskItem(done: Bool)
    /// `text` is the code, `detail` the info string.
    case codeBlock
    case rule
    case table
    case tableRow(isHeader: Bool)
    case tableCell(Alignment, isHeader: Bool)
    /// `{{targets}}` alone in a paragraph; `text` is the name.
    case component
    // Inlines
    case text
    case code
    case emphasis
    case strong
    case strikethrough
    /// `text` is the destination, `detail` the title.
    case link
    /// `text` is the source, `detail` the title; the children are the alternative text.
    case image
    case softBreak
    case lineBreak
    /// `{{targets.P1.initialResponse}}`; `text` is the path without the braces.
    case reference
  }

  public struct Node: Sendable {
    public var content: Content
    /// The index just past the node's last descendant.
    public var end: Int32
    public var text: Span
    public var detail: Span
    /// Lines and UTF-8 byte columns from 1; `endColumn` is just past the last byte.
    public var line: Int32
    public var column: Int32
    public var endLine: Int32
    public var endColumn: Int32

    public init(
      _ content: Content, end: Int = 0, text: Span = .empty, detail: Span = .empty, line: Int32 = 1,
      column: Int32 = 1, endLine: Int32 = 1, endColumn: Int32 = 1
    ) {
      self.content = content
      self.end = Int32(end)
      self.text = text
      self.detail = detail
      self.line = line
      self.column = column
      self.endLine = endLine
      self.endColumn = endColumn
    }
  }

  /// The indices of the nodes that have no parent.
  public var roots: [Int] { siblings(in: nodes.indices) }

  /// The indices of a node's children.
  public func children(of index: Int) -> [Int] { siblings(in: index + 1..<Int(nodes[index].end)) }

  private func siblings(in range: Range<Int>) -> [Int] {
    var indices: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      indices.append(index)
      index = Int(nodes[index].end)
    }
    return indices
  }

  public func string(_ span: Span) -> String { String(decoding: text[span.range], as: UTF8.self) }

  public func place(of node: Node) -> Place {
    Place(
      file: file, line: Int(node.line), column: Int(node.column), endLine: Int(node.endLine),
      endColumn: Int(node.endColumn))
  }

  /// A part of the tree as a tree of its own; the range must hold whole subtrees.
  public func part(_ range: Range<Int>) -> Prose {
    var part = Array(nodes[range])
    for index in part.indices { part[index].end -= Int32(range.lowerBound) }
    return Prose(nodes: part, text: text, file: file)
  }

  /// Adds text that no source file holds and says where it stands.
  public mutating func append(_ string: String) -> Span {
    let start = text.count
    text.append(contentsOf: string.utf8)
    return Span(start..<text.count)
  }
}
