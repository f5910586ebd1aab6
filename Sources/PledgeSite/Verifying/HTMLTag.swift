/// A start or end tag of an HTML page.
struct HTMLTag {
  struct Attribute {
    /// In small letters.
    var name: String
    var value: String
    /// The bytes of the value as written, without quotes.
    var range: Range<Int>
  }

  /// In small letters.
  var name: String
  var isEnd = false
  /// Whether it is written `<br/>`.
  var closesItself = false
  var attributes: [Attribute] = []
  /// From `<` to just past `>`.
  var range: Range<Int>

  func attribute(_ name: String) -> Attribute? { attributes.first { $0.name == name } }

  subscript(name: String) -> String? { attribute(name)?.value }
}

extension HTMLTag {
  /// Elements that hold nothing and have no end tag.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  /// Elements whose content is text up to their end tag, whatever it looks like.
  static let raw: Set<String> = ["script", "style", "textarea", "title"]

  /// Elements whose end tag may be left out.
  static let endsByItself: Set<String> = [
    "body", "caption", "colgroup", "dd", "dt", "head", "html", "li", "optgroup", "option", "p",
    "tbody", "td", "tfoot", "th", "thead", "tr",
  ]

  /// The open elements that a start tag ends.
  static func ended(by name: String) -> Set<String> {
    switch name {
    case "li": ["li", "p"]
    case "dt", "dd": ["dt", "dd", "p"]
    case "td", "th": ["td", "th", "p", "caption", "colgroup"]
    case "tr": ["td", "th", "tr", "p", "caption", "colgroup"]
    case "thead", "tbody", "tfoot":
      ["td", "th", "tr", "thead", "tbody", "tfoot", "p", "caption", "colgroup"]
    case "option", "optgroup": ["option"]
    case "body": ["head"]
    case "address", "article", "aside", "blockquote", "details", "div", "dl", "fieldset", "figure",
      "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "nav", "ol",
      "p", "pre", "section", "table", "ul":
      ["p"]
    case _: []
    }
  }
}
