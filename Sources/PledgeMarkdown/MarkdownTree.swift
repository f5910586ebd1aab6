internal import CCmark
internal import PledgeModel

/// A Markdown text as cmark-gfm reads it, visited node by node.
///
/// This is the only file that knows cmark. It owns cmark's memory, and hands out nothing but values.
@safe struct MarkdownTree: ~Copyable {
  enum Kind {
    case document
    case htmlBlock
    case htmlInline
    case prose(Prose.Content)
  }

  /// A node, and where cmark thinks it stands: lines from 1, byte columns from 1, `endColumn` the
  /// column of the last byte. Breaks, and what extensions make, have no place: their line is 0.
  struct Element {
    var kind: Kind
    var line: Int
    var column: Int
    /// Where the text of a heading or of a table's cell starts, after `#` or `|` and white space.
    var contentColumn: Int
    var endLine: Int
    var endColumn: Int
  }

  enum Visit {
    case enter(Element)
    /// Every node that can have children is left once all of them have been visited.
    case leave
  }

  private typealias Node = UnsafeMutablePointer<cmark_node>
  private let root: Node?
  private var next: Node?
  /// The node whose texts can be read.
  private var current: Node?
  private var isLeaving = false
  private var cellIndex = 0

  /// Parses a range of valid UTF-8.
  init(parsing bytes: [UInt8], in range: Range<Int>) {
    MarkdownExtensions.register()
    let parser = unsafe cmark_parser_new(CMARK_OPT_SOURCEPOS)
    defer { unsafe cmark_parser_free(parser) }
    for name in MarkdownExtensions.names {
      unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    unsafe bytes.withUnsafeBytes { buffer in
      let part = unsafe buffer[range].assumingMemoryBound(to: CChar.self)
      unsafe cmark_parser_feed(parser, part.baseAddress, part.count)
    }
    if bytes[range].last != UInt8(ascii: "\n") { unsafe cmark_parser_feed(parser, "\n", 1) }
    unsafe root = pledge_parser_finish(parser)
    unsafe next = root
    unsafe current = nil
  }

  deinit { unsafe cmark_node_free(root) }

  /// The next node in reading order, or nil after the document has been left.
  mutating func visitNext() -> Visit? {
    guard let node = unsafe next else { return nil }
    unsafe current = node
    if isLeaving {
      unsafe advance(past: node)
      return .leave
    }
    let element = unsafe element(of: node)
    if let child = unsafe node.pointee.first_child {
      unsafe next = child
    } else if unsafe Self.isLeaf(node) {
      unsafe advance(past: node)
    } else {
      isLeaving = true
    }
    return .enter(element)
  }

  private mutating func advance(past node: Node) {
    if let sibling = unsafe node.pointee.next {
      unsafe next = sibling
      isLeaving = false
    } else {
      unsafe next = unsafe node.pointee.parent
      isLeaving = true
    }
  }

  /// Appends the text of the current text, code or HTML node, and says where it then stands.
  func appendLiteral(to bytes: inout [UInt8]) -> Prose.Span {
    guard let node = unsafe current else { return .empty }
    return unsafe node.pointee.type == Self.codeBlockType
      ? Self.append(node.pointee.as.code.literal, to: &bytes)
      : Self.append(node.pointee.as.literal, to: &bytes)
  }

  /// Appends the info string of the current code block.
  func appendInfo(to bytes: inout [UInt8]) -> Prose.Span {
    guard let node = unsafe current else { return .empty }
    return unsafe Self.append(node.pointee.as.code.info, to: &bytes)
  }

  /// Appends the destination of the current link or image.
  func appendDestination(to bytes: inout [UInt8]) -> Prose.Span {
    guard let node = unsafe current else { return .empty }
    return unsafe Self.append(node.pointee.as.link.url, to: &bytes)
  }

  /// Appends the title of the current link or image.
  func appendTitle(to bytes: inout [UInt8]) -> Prose.Span {
    guard let node = unsafe current else { return .empty }
    return unsafe Self.append(node.pointee.as.link.title, to: &bytes)
  }

  /// How many lines of text the current paragraph or heading has, without link definitions before it.
  var contentLineCount: Int {
    guard let node = unsafe current else { return 0 }
    let content = unsafe UnsafeBufferPointer(
      start: node.pointee.content.ptr, count: Int(node.pointee.content.size))
    return unsafe content.dropLast().reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
  }

  private static func append(_ chunk: cmark_chunk, to bytes: inout [UInt8]) -> Prose.Span {
    let start = bytes.count
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: chunk.data, count: Int(chunk.len)))
    return Prose.Span(start..<bytes.count)
  }

  private mutating func element(of node: Node) -> Element {
    unsafe Element(
      kind: kind(of: node), line: Int(node.pointee.start_line),
      column: Int(node.pointee.start_column),
      contentColumn: Int(node.pointee.start_column + node.pointee.internal_offset),
      endLine: Int(node.pointee.end_line), endColumn: Int(node.pointee.end_column))
  }
}

extension MarkdownTree {
  private static var codeBlockType: UInt16 { UInt16(CMARK_NODE_CODE_BLOCK.rawValue) }

  private static func isLeaf(_ node: Node) -> Bool {
    switch unsafe UInt32(node.pointee.type) {
    case CMARK_NODE_TEXT.rawValue, CMARK_NODE_SOFTBREAK.rawValue, CMARK_NODE_LINEBREAK.rawValue,
      CMARK_NODE_CODE.rawValue, CMARK_NODE_HTML_INLINE.rawValue, CMARK_NODE_HTML_BLOCK.rawValue,
      CMARK_NODE_CODE_BLOCK.rawValue, CMARK_NODE_THEMATIC_BREAK.rawValue:
      true
    default: false
    }
  }

  private mutating func kind(of node: Node) -> Kind {
    switch unsafe UInt32(node.pointee.type) {
    case CMARK_NODE_TEXT.rawValue: return .prose(.text)
    case CMARK_NODE_SOFTBREAK.rawValue: return .prose(.softBreak)
    case CMARK_NODE_LINEBREAK.rawValue: return .prose(.lineBreak)
    case CMARK_NODE_CODE.rawValue: return .prose(.code)
    case CMARK_NODE_HTML_INLINE.rawValue: return .htmlInline
    case CMARK_NODE_EMPH.rawValue: return .prose(.emphasis)
    case CMARK_NODE_STRONG.rawValue: return .prose(.strong)
    case CMARK_NODE_LINK.rawValue: return .prose(.link)
    case CMARK_NODE_IMAGE.rawValue: return .prose(.image)
    case CMARK_NODE_PARAGRAPH.rawValue: return .prose(.paragraph)
    case CMARK_NODE_HEADING.rawValue:
      return unsafe .prose(.heading(level: UInt8(clamping: node.pointee.as.heading.level)))
    case CMARK_NODE_BLOCK_QUOTE.rawValue: return .prose(.quote)
    case CMARK_NODE_LIST.rawValue:
      let list = unsafe node.pointee.as.list
      return .prose(
        .list(start: list.list_type == CMARK_ORDERED_LIST ? list.start : nil, tight: list.tight))
    case CMARK_NODE_ITEM.rawValue:
      // The tasklist extension marks its items by nothing but itself.
      guard unsafe node.pointee.extension != nil else { return .prose(.item) }
      return unsafe .prose(.taskItem(done: node.pointee.as.list.checked))
    case CMARK_NODE_CODE_BLOCK.rawValue: return .prose(.codeBlock)
    case CMARK_NODE_THEMATIC_BREAK.rawValue: return .prose(.rule)
    case CMARK_NODE_HTML_BLOCK.rawValue: return .htmlBlock
    case pledge_table_type().rawValue: return .prose(.table)
    case pledge_table_row_type().rawValue:
      cellIndex = 0
      return unsafe .prose(.tableRow(isHeader: Self.isHeader(node)))
    case pledge_table_cell_type().rawValue:
      defer { cellIndex += 1 }
      return unsafe .prose(cell(node))
    case pledge_strikethrough_type().rawValue: return .prose(.strikethrough)
    default: return .document
    }
  }

  private static func isHeader(_ row: Node) -> Bool {
    unsafe cmark_gfm_extensions_get_table_row_is_header(row) != 0
  }

  private func cell(_ node: Node) -> Prose.Content {
    guard let row = unsafe node.pointee.parent, let table = unsafe row.pointee.parent,
      let alignments = unsafe cmark_gfm_extensions_get_table_alignments(table),
      unsafe cellIndex < Int(cmark_gfm_extensions_get_table_columns(table))
    else { return .tableCell(.none, isHeader: false) }
    let alignment: Prose.Alignment =
      switch unsafe alignments[cellIndex] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    return unsafe .tableCell(alignment, isHeader: Self.isHeader(row))
  }
}

/// The extensions of GitHub Flavored Markdown that every text is read with.
private enum MarkdownExtensions {
  static let names = ["table", "strikethrough", "autolink", "tasklist"]

  /// cmark's list of extensions is a global, filled without a lock, so it is filled exactly once.
  static func register() { _ = registered }
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()
}

/// What C does to bytes many times faster than a loop that checks every index.
enum ByteSearch {
  static func contains(_ byte: UInt8, _ bytes: [UInt8], in range: Range<Int>) -> Bool {
    unsafe bytes.withUnsafeBytes {
      let part = unsafe UnsafeRawBufferPointer(rebasing: $0[range])
      return unsafe part.baseAddress.map { unsafe memchr($0, Int32(byte), part.count) != nil }
        ?? false
    }
  }

  /// Whether some bytes are the same as others from an offset on.
  static func isSame(_ bytes: [UInt8], in range: Range<Int>, as others: [UInt8], at offset: Int)
    -> Bool
  {
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe others.withUnsafeBytes { others in
        let part = unsafe UnsafeRawBufferPointer(rebasing: bytes[range])
        let other = unsafe UnsafeRawBufferPointer(rebasing: others[offset..<offset + range.count])
        guard let first = part.baseAddress, let second = other.baseAddress else {
          return true
        }
        return unsafe memcmp(first, second, range.count) == 0
      }
    }
  }
}

/// Named character references as CommonMark knows them.
enum CharacterReference {
  /// The bytes that the reference after an `&` stands for and its length in the source, or nil.
  static func decode(_ bytes: [UInt8], after ampersand: Int, before limit: Int) -> (
    decoded: [UInt8], length: Int
  )? {
    let start = ampersand + 1
    // The longest name has 31 letters.
    let end = min(limit, start + 40)
    guard start < end else { return nil }
    var buffer = unsafe cmark_strbuf()
    unsafe cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 0)
    defer { unsafe cmark_strbuf_free(&buffer) }
    let length = unsafe bytes.withUnsafeBufferPointer {
      unsafe Int(
        houdini_unescape_ent(
          &buffer, $0.baseAddress.map { unsafe $0 + start }, bufsize_t(end - start)))
    }
    guard length > 0 else { return nil }
    let decoded = unsafe Array(UnsafeBufferPointer(start: buffer.ptr, count: Int(buffer.size)))
    return (decoded, length)
  }
}
