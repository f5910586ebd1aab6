/// What a text may cost before cmark is spared it.
///
/// Debian's cmark-gfm takes quadratic time on some texts, seconds or hours on a megabyte of them.
/// Each constant was measured; each limit is far from what people write.
enum Bounds {
  /// Bytes of a file.
  static let fileSize = 1 << 20
  /// Columns of a table.
  static let tableColumns = 100
  /// Quotes and list items that one line opens.
  static let markersOnLine = 48
  /// Columns of white space before a list item or a quote.
  static let indentation = 200
  /// Bytes that the links of a page may repeat from one link definition.
  static let definitionBytes = 32 << 20
  /// Blocks and inlines within one another.
  static let depth = 100
  /// What the costs below may add up to, in nanoseconds.
  static let cost = 150_000_000

  /// Nanoseconds for each:
  enum Cost {
    /// byte of a paragraph that a scan for the end of `<!`, `<?` or `<![CDATA[` passes
    static let htmlByte = 2
    /// image left open when a bracket closes
    static let openImage = 5
    /// run of `*`, `_` or `~` before a bracket that closes, which may be open as well
    static let openMark = 8
    /// cell of a table
    static let cell = 1_000
    /// pair of cells in a row: each is put at the end of a list that is walked to get there
    static let cellPair = 5
    /// cell that a short row of a table lacks
    static let missingCell = 3_000
    /// byte of a paragraph that is read again as the head of a table
    static let tableHeadByte = 40
    /// byte between such a paragraph's start and each of its lines that has no `|`
    static let tableHeadLineByte = 1
    /// byte of a word after `www`, which is looked through for the end of a host's name
    static let hostByte = 25
    /// byte of a word after `://`, which is looked through for the end of an address
    static let schemeByte = 4
    /// byte of a word before a closing parenthesis, which may have to be told from the end of an address
    static let parenthesisByte = 2
    /// mark of emphasis
    static let mark = 500
    /// address of a mail
    static let atSign = 5_000
    /// byte of a line that is copied for each `@` in it
    static let atSignByte = 4
    /// quote or list item that is open while a line is read
    static let openBlock = 40
  }
}
