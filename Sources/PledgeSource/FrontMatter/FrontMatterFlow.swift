/// Where the reading of a value in brackets stands, and which lines it may go on over.
struct FrontMatterFlow {
  /// The offset of the next byte, in the reader's current line.
  var position: Int
  /// Where the entry starts that the value belongs to; the value's lines start behind it.
  var column: Int
}
