import PledgeModel

/// What an element of HTML becomes in Markdown.
enum MarkdownElement {
  /// A quote that is marked as one.
  case admonition(Admonition)
  /// It is told apart from what stands before and after it, and nothing else.
  case block
  /// It is its text.
  case inline
  case heading(Int)
  case quote, list, item
  case descriptions, term, description
  case table, row, cell, caption
  case preformatted, code
  case emphasis, strong, deletion, link
  /// A paragraph in strong letters.
  case label
  case image, lineBreak, rule, checkbox
  /// It is not text, or none to be read.
  case dropped

  /// - Parameter name: in small letters. An element that nobody knows is its text.
  init(_ name: String) { self = Self.named[name] ?? .inline }

  /// What the writer of prose tells apart by a class, else what its name says.
  init(_ tag: HTMLTag) {
    let classes = tag["class"]?.split(separator: " ") ?? []
    if classes.first == "admonition", let name = classes.last,
      let admonition = Admonition(rawValue: String(name))
    {
      self = .admonition(admonition)
    } else if classes == ["admonition-title"] {
      // The mark says it.
      self = .dropped
    } else {
      self.init(tag.name)
    }
  }

  private static let named: [String: MarkdownElement] = {
    var named: [String: MarkdownElement] = [
      "h1": .heading(1), "h2": .heading(2), "h3": .heading(3), "h4": .heading(4),
      "h5": .heading(5), "h6": .heading(6), "blockquote": .quote, "ul": .list, "ol": .list,
      "menu": .list, "li": .item, "dl": .descriptions, "dt": .term, "dd": .description,
      "table": .table, "tr": .row, "td": .cell, "th": .cell, "caption": .caption,
      "pre": .preformatted, "code": .code, "em": .emphasis, "i": .emphasis, "strong": .strong,
      "b": .strong, "del": .deletion, "s": .deletion, "a": .link, "summary": .label,
      "img": .image, "br": .lineBreak, "hr": .rule, "input": .checkbox,
    ]
    for name in [
      "address", "article", "aside", "body", "center", "details", "dialog", "div", "fieldset",
      "figcaption", "figure", "footer", "header", "hgroup", "html", "legend", "main", "nav",
      "noscript", "p", "search", "section", "tbody", "tfoot", "thead",
    ] { named[name] = .block }
    for name in [
      "audio", "button", "canvas", "datalist", "embed", "form", "head", "iframe", "link", "math",
      "meta", "object", "script", "select", "style", "svg", "template", "textarea", "title",
      "video",
    ] { named[name] = .dropped }
    return named
  }()

  /// Whether it is a part of a list, and no more than a block without one.
  var needsList: Bool {
    switch self {
    case .item, .term, .description: true
    case .block, .inline, .heading, .quote, .admonition, .list, .descriptions, .table, .row, .cell,
      .caption,
      .preformatted, .code, .emphasis, .strong, .deletion, .link, .label, .image, .lineBreak, .rule,
      .checkbox, .dropped:
      false
    }
  }
}
