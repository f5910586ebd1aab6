/// A block of running text as a customer reads it, in one language.
///
/// Its letters, words and places lie in `Passages`, by the ranges it holds.
struct Passage: Sendable {
  enum Kind: Sendable {
    case paragraph, heading, item, quote, cell, data
    /// Data that speaks about the policy: why something was added to it, or is accepted.
    case remark
  }

  let kind: Kind
  /// A BCP 47 tag.
  let language: String
  /// The path of the file it is written in.
  let file: String
  /// Offsets in `Passages.text`.
  let text: Range<Int>
  /// Indices in `Passages.words`.
  let words: Range<Int>
  /// Indices in `Passages.stretches`.
  let stretches: Range<Int>
  /// The index in `Passages.languages`.
  let phrases: Int
  /// What stands in it besides words of plain letters and spaces.
  let signs: SignSet
}

extension Passage {
  /// A part of a passage that is written in one piece, and where.
  struct Stretch: Sendable {
    enum Content: Sendable {
      /// Words of the text.
      case text
      /// The space that stands for the end of a line of the source.
      case softBreak
      /// The line end of a hard break.
      case lineBreak
      /// `{{targets.P1.initialResponse}}`: a stand-in for what it prints, by its index in `Passages.references`.
      case reference(Int32)
      /// A stand-in for code or an image.
      case opaque
    }

    let content: Content
    /// Offsets in `Passages.text`.
    let start: Int32
    let end: Int32
    /// Lines and UTF-8 columns from 1; `endColumn` is just past the last byte.
    let line: Int32
    let column: Int32
    let endLine: Int32
    let endColumn: Int32

    /// Whether the source holds the text byte for byte, so that each of them has its own place.
    var isVerbatim: Bool { line == endLine && endColumn - column == end - start }
  }

  /// A run of letters and digits.
  struct Word: Sendable {
    /// What stands between a word and the one before it.
    enum Gap: UInt8, Sendable {
      /// Nothing but spaces.
      case space
      /// One hyphen or apostrophe.
      case joiner
      /// Punctuation, a stand-in, a line end; or no word stands before it.
      case other
    }

    /// Offsets in `Passages.text`.
    let start: Int32
    let end: Int32
    /// Of its bytes in lower case: `WordHash`.
    let hash: UInt32
    let gap: Gap
    let hasDigit: Bool
    let hasLetter: Bool
    /// Whether a letter stands in it that ASCII does not have.
    let isBeyondASCII: Bool

    var range: Range<Int> { Int(start)..<Int(end) }
  }
}
