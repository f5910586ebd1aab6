import PledgeModel

/// The parts of a page, by its headings of the second level that have an address.
///
/// They are read from the page as it is rendered, so that what components and templates print counts as well.
struct PageOutline {
  struct Part: Equatable {
    var id: String
    /// The heading without its tags, escaped as it stands in the page.
    var label: [UInt8]
  }

  private(set) var parts: [Part] = []

  /// - Parameter html: what stands inside the page's frame, as `PageRenderer` makes it.
  init(of html: [UInt8]) {
    var index = 0
    var section: String?
    while let tag = Self.tag(in: html, from: index) {
      index = tag.end
      if tag.isSection {
        section = tag.id
      } else if let end = Self.find("</h2>", in: html, from: tag.end) {
        if let id = tag.id ?? section {
          parts.append(Part(id: id, label: Self.text(of: html[tag.end..<end])))
        }
        section = nil
        index = end
      }
    }
  }

  /// The next start tag of a heading of the second level, or of the section that has its id for it.
  private static func tag(
    in html: [UInt8], from start: Int
  ) -> (isSection: Bool, id: String?, end: Int)? {
    var index = start
    while let open = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      let isHeading = html[index...].starts(with: "h2".utf8)
      guard isHeading || html[index...].starts(with: "section".utf8),
        let close = html[index...].firstIndex(of: UInt8(ascii: ">"))
      else { continue }
      let attributes = Array(html[index..<close])
      let id = find(" id=\"", in: attributes, from: 0).map { at in
        String(decoding: attributes[(at + 5)...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
      }
      return (!isHeading, id, close + 1)
    }
    return nil
  }

  private static func text(of html: ArraySlice<UInt8>) -> [UInt8] {
    var isTag = false
    return html.filter { byte in
      if byte == UInt8(ascii: "<") { isTag = true }
      defer { if byte == UInt8(ascii: ">") { isTag = false } }
      return !isTag
    }
  }

  private static func find(_ text: String, in bytes: [UInt8], from start: Int) -> Int? {
    let text = Array(text.utf8)
    return bytes.indices[start...].first { bytes[$0...].starts(with: text) }
  }
}
