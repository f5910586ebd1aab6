import PledgeJSON
import PledgeModel

/// A part of a document that its heading names: a severity, a plan.
struct HeadedItem {
  var id: String
  var name: String
  /// The text between this heading and the next.
  var body: Prose
  /// The heading's.
  var place: Place
}

extension DataReader {
  /// The items of a document, whose headings get the items' ids as anchors.
  ///
  /// An id is what `ids` says of the heading, or else its leading token if that looks like `P1`, or else its slug.
  mutating func headedItems(in document: inout Document?) -> [HeadedItem] {
    guard var prose = document?.prose else { return [] }
    var unusedIDs = data["ids"]?.members ?? []
    let sections = prose.sections()
    let names = sections.map { heading, _ in
      let title = prose.plainText(of: heading)
      guard let given = unusedIDs.firstIndex(where: { $0.key == title }) else {
        return Self.leadingToken(of: title) ?? (id: slug(title), name: title)
      }
      return (id: unusedIDs.remove(at: given).value.string ?? slug(title), name: title)
    }
    for ((heading, _), name) in zip(sections, names) {
      prose.nodes[heading].detail = prose.append(name.id)
    }
    // Taken out last: they share the text, which every change above would copy.
    let items = zip(sections, names).map { section, name in
      HeadedItem(
        id: name.id, name: name.name, body: prose.part(section.body),
        place: prose.place(of: prose.nodes[section.heading]))
    }
    for member in unusedIDs {
      report(
        .keyUnknown, "there is no heading “\(member.key)” in this file",
        at: source.place(of: member.keyRange),
        hint: suggestion(for: member.key, among: items.map(\.name))
      )
    }
    document?.prose = prose
    return items
  }

  /// `P1: Critical Error` is P1, named “Critical Error”; `P1` alone is named P1.
  static func leadingToken(of text: String) -> (id: String, name: String)? {
    let letters = text.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0 & 0xDF) }
      .count
    let digits = text.utf8.dropFirst(letters).prefix {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }.count
    guard (1...4).contains(letters), (1...2).contains(digits) else { return nil }
    let id = String(text.prefix(letters + digits))
    let rest = text.dropFirst(letters + digits)
    guard let next = rest.first else { return (id, id) }
    guard ":.,)-–— ".contains(next) else { return nil }
    let name = rest.drop { ":.,)-–— ".contains($0) }
    return (id, name.isEmpty ? id : String(name))
  }

  mutating func reportNoHeadings(_ noun: String, example: String) {
    report(
      .structureInvalid, "this file holds no \(noun)", at: filePlace,
      hint: "give each a heading of its own, as in “\(example)”")
  }

  mutating func reportUnknownHeading(_ noun: String, _ item: HeadedItem, known: [String]) {
    report(
      .translationMismatch,
      "this heading is no \(noun) of the policy: its id would be “\(item.id)”",
      at: item.place,
      hint: suggestion(for: item.id, among: known).map {
        "\($0)\($0.hasSuffix("?") ? "" : ";") `ids` in the front matter can name it"
      })
  }
}
