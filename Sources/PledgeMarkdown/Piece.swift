internal import PledgeModel

/// A part of a text, and the source it was written as.
struct Piece {
  /// Offsets in the text.
  var text: Range<Int>
  /// Offsets in the source.
  var source: Range<Int>
  /// Whether the source is the text, byte for byte, rather than an escape or a character reference.
  var isVerbatim: Bool
}
