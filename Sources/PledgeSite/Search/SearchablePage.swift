/// What can be found on a page, part by part: each heading with an address begins one.
///
/// It is read from the page as it is rendered, so that what components and templates print is found as well.
public struct SearchablePage: Sendable {
  struct Part: Hashable, Sendable {
    /// Nil for the page's beginning.
    var anchor: String?
    var heading: String
    /// The text below the heading up to the next, UTF-8.
    var text: [UInt8] = []

    /// Whether nothing stands between its heading and the next.
    var isBlank: Bool { text.allSatisfy { $0 <= 0x20 } }

    /// What it says, wherever it stands.
    var withoutAnchor: Part { Part(heading: heading, text: text) }
  }

  /// The path inside the page's language.
  let path: String
  /// At least one: the page's beginning, under its title.
  private(set) var parts: [Part]

  /// What a page shows that is not its text, or not at first.
  private static func isOmitted(_ tag: HTMLTag) -> Bool {
    guard !tag.isEnd, !tag.closesItself, !HTMLTag.void.contains(tag.name) else { return false }
    return ["form", "script", "style", "svg", "template"].contains(tag.name)
      || tag.attribute("hidden") != nil
  }

  init(path: String, title: String, html: [UInt8]) {
    self.path = path
    parts = [Part(heading: title)]
    var scanner = HTMLScanner(html)
    var section: String?
    var anchor: String?
    var heading: [UInt8]?
    /// The element that is being left out, and how many of its name are open.
    var omitted: (name: String, depth: Int)?
    while let token = scanner.next() {
      switch token {
      case .tag(let tag) where omitted != nil:
        guard let (name, depth) = omitted, name == tag.name else { continue }
        let rest = depth + (tag.isEnd ? -1 : 1)
        omitted = rest > 0 ? (name, rest) : nil
      case .text where omitted != nil: break
      case .text(let range):
        var text: [UInt8] = []
        text.appendUnescaped(html[range])
        if heading == nil {
          parts[parts.count - 1].text += text
        } else {
          heading? += text
        }
      case .tag(let tag) where Self.isOmitted(tag):
        if HTMLTag.raw.contains(tag.name) { _ = scanner.rawText(of: tag.name) }
        omitted = (tag.name, 1)
      case .tag(let tag) where Self.isHeading(tag.name):
        if tag.isEnd, let text = heading {
          // The page's own title has been given.
          if let anchor {
            parts.append(Part(anchor: anchor, heading: Self.trimmed(text)))
          } else if tag.name != "h1" {
            parts[parts.count - 1].text += text
          }
          heading = nil
        } else if !tag.isEnd {
          (heading, anchor) = ([], tag.name == "h1" ? nil : tag["id"] ?? section)
          section = nil
        }
      case .tag(let tag):
        if tag.name == "section", !tag.isEnd { section = tag["id"] }
        if !Self.isInline(tag.name) { parts[parts.count - 1].text.append(0x20) }
      case .cutOff: break
      }
    }
  }

  private static func isHeading(_ name: String) -> Bool {
    name.utf8.count == 2 && name.first == "h" && ("1"..."4").contains(name.last ?? " ")
  }

  private static func isInline(_ name: String) -> Bool {
    ["a", "b", "bdi", "code", "del", "em", "i", "span", "strong", "sub", "sup", "time"].contains(
      name)
  }

  private static func trimmed(_ text: [UInt8]) -> String {
    String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
