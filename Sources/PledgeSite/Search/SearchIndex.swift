import PledgeModel

/// Which words stand where in the pages of one language, for the script of the page's search.
///
/// Words that say nothing by themselves, such as single letters and digits, are left out. A heading's words are not told for
/// their own part, since the script reads them off the heading. Forms of a word are told as one where they begin with it.
public struct SearchIndex: Sendable {
  /// A part of a page: the page's path inside its language, or `#` and the anchor on the page named last, and the heading.
  /// The anchor is left out where it is the heading's words with `-` between them.
  public private(set) var parts: [(address: String, heading: String)] = []
  /// Words of headings that say nothing by themselves.
  public private(set) var silent: [String] = []
  /// For each part the words that no part before it has, with spaces between them.
  ///
  /// The further parts of each follow it as distances to the part before; words that stand in the same parts share theirs, which
  /// follow the last of them, and words that stand nowhere else come last.
  public private(set) var words: [String] = []

  init(of pages: [SearchablePage], language: String) {
    let silent = StopWords.of(language: language)
    var places: [String: [Int]] = [:]
    var shown: Set<SearchablePage.Part> = []
    var mute: Set<String> = []
    for page in pages {
      // What stands on several pages, as channels do, is found on the first.
      for part in page.parts
      where part.anchor == nil || part.isBlank || shown.insert(part.withoutAnchor).inserted {
        let heading = SearchWords.of(Array(part.heading.utf8))
        parts.append((Self.address(of: part, heading, on: page), part.heading))
        var seen = Set(heading)
        mute.formUnion(seen.intersection(silent))
        for word in SearchWords.of(part.text)
        where word.utf8.count > 1 && !silent.contains(word) && seen.insert(word).inserted {
          places[word, default: []].append(parts.count - 1)
        }
      }
    }
    self.silent = mute.sorted()
    words = Self.lines(Self.joined(places), count: parts.count)
  }

  private static func address(
    of part: SearchablePage.Part, _ heading: [String], on page: SearchablePage
  ) -> String {
    guard let anchor = part.anchor else { return SitePath.encoded(page.path) }
    return anchor == heading.joined(separator: "-") ? "#" : "#\(anchor)"
  }

  /// The places of words, those of a longer form of a word added to its own.
  private static func joined(_ places: [String: [Int]]) -> [String: [Int]] {
    var joined: [String: [Int]] = [:]
    for (word, parts) in places.sorted(by: { $0.key < $1.key }) {
      let stems = (1...mostAdded).reversed().lazy.map { word.dropLast($0) }
      let stem = stems.first { $0.count >= shortestStem && joined[String($0)] != nil }
      joined[stem.map(String.init) ?? word, default: []] += parts
    }
    return joined.mapValues { Set($0).sorted() }
  }

  /// What an ending may have, and a word at least: templates/search.js reads words so.
  private static let mostAdded = 3
  private static let shortestStem = 4

  private static func lines(_ places: [String: [Int]], count: Int) -> [String] {
    var lines = Array(repeating: [String: [String]](), count: count)
    for (word, parts) in places {
      var distances = ""
      for (part, next) in zip(parts, parts.dropFirst()) {
        Distance.append(next - part, to: &distances)
      }
      lines[parts[0]][distances, default: []].append(word)
    }
    return lines.map { line in
      line.sorted { $1.key.isEmpty || (!$0.key.isEmpty && $0.key < $1.key) }
        .map { distances, words in words.sorted().joined(separator: " ") + distances }
        .joined(separator: " ")
    }
  }

  /// How far on something stands: digits of base 9, the largest first and none of them zero, and one of base 21 that ends it.
  ///
  /// All are signs that no word holds and that JSON writes as they are.
  private enum Distance {
    private static let last = Array("!#$%&'()*+,-./:;<=>?@".unicodeScalars)
    private static let leading = Array("[]^_`{|}~".unicodeScalars)

    /// - Parameter distance: from 1.
    static func append(_ distance: Int, to text: inout String) {
      var rest = (distance - 1) / last.count
      var digits: [Unicode.Scalar] = []
      while rest > 0 {
        digits.append(leading[(rest - 1) % leading.count])
        rest = (rest - 1) / leading.count
      }
      text.unicodeScalars += digits.reversed()
      text.unicodeScalars.append(last[(distance - 1) % last.count])
    }
  }
}
