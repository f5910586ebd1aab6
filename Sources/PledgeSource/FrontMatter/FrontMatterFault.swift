import PledgeModel

/// Why a stretch of front matter cannot be read.
struct FrontMatterFault: Error {
  /// Byte offsets into the file.
  var range: Range<Int>
  var message: String
  var hint: String?
  var note: (message: String, range: Range<Int>)?
  /// Whether lines that are no entries may be the rest of a text whose quote is not closed.
  var isOpenText = false

  init(_ range: Range<Int>, _ message: String, hint: String? = nil) {
    self.range = range
    self.message = message
    self.hint = hint
  }

  func finding(in source: SourceText) -> Finding {
    let notes = note.map { [Finding.Note($0.message, at: source.place(of: $0.range))] } ?? []
    return Finding(
      .frontMatterInvalid, message, at: source.place(of: range), notes: notes, hint: hint)
  }
}
