import PledgeModel

/// All running text of a policy, in every language: what documents and JSON files hold of prose, and
/// the texts among the data.
///
/// It is kept flat, and made once for all rules: a thousand policies are checked in two seconds.
struct Passages: Sendable {
  /// In the order of the documents, then the data.
  var all: [Passage] = []
  /// The UTF-8 text of all passages, one after another.
  ///
  /// A soft break is a space, a hard one a newline. A reference, code or an image is U+FFFC, which no word holds.
  var text: [UInt8] = []
  var stretches: [Passage.Stretch] = []
  var words: [Passage.Word] = []
  /// The paths of references, as written between braces.
  var references: [String] = []
  /// The phrases that rules look for, ordered by passage.
  var matches: [PhraseMatch] = []
  /// The languages met, and the phrases of each that are known.
  var languages: [(language: String, phrases: PhraseTable?)] = []

  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  /// The phrases of a passage's language, if they are known.
  func phrases(of passage: Passage) -> PhraseTable? { languages[passage.phrases].phrases }

  func words(of passage: Passage) -> ArraySlice<Passage.Word> { words[passage.words] }

  /// Where a part of a passage is written, markup between its words included.
  ///
  /// What is written as an escape or in JSON, which hide where each letter is, stands where the whole of it stands.
  func place(of range: Range<Int>, in passage: Passage) -> Place {
    guard let first = stretch(at: range.lowerBound, in: passage),
      let last = stretch(at: max(range.lowerBound, range.upperBound - 1), in: passage)
    else { return Place(file: passage.file) }
    var place = Place(
      file: passage.file, line: Int(first.line), column: Int(first.column),
      endLine: Int(last.endLine), endColumn: Int(last.endColumn))
    if first.isVerbatim { place.column += range.lowerBound - Int(first.start) }
    if last.isVerbatim { place.endColumn = Int(last.column) + range.upperBound - Int(last.start) }
    return place
  }

  /// The place of all of a passage's text.
  func place(of passage: Passage) -> Place { place(of: passage.text, in: passage) }

  /// The last stretch that starts at an offset or before it.
  func stretch(at offset: Int, in passage: Passage) -> Passage.Stretch? {
    var (low, high) = (passage.stretches.lowerBound, passage.stretches.upperBound)
    guard low < high else { return nil }
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(stretches[middle].start) <= offset { low = middle } else { high = middle }
    }
    return stretches[low]
  }
}
