/// What a template can be given: its type decides how it is written.
///
/// Written as literals: `["title": "Support", "links": [["url": "a.html"]], "draft": false]`.
public enum Value: Sendable {
  /// Declared, but there is nothing: falsy, and prints nothing. A name that is not declared at all is a fault.
  case absent
  /// Opens or shuts sections. It cannot be printed.
  case bool(Bool)
  /// Plain text, escaped by `{{name}}`. The empty text is falsy.
  case text(String)
  /// Markup in UTF-8, written as it is by every tag. Empty markup is falsy.
  case markup([UInt8])
  /// Values a section repeats over. The empty list is falsy. It cannot be printed.
  case list([Value])
  /// Names and their values; if a name is given twice, the first one counts. It cannot be printed.
  case object([(String, Value)])
}

extension Value {
  /// Text if there is some, otherwise `absent`.
  public init(_ text: String?) {
    self = text.map(Value.text) ?? .absent
  }

  /// Whether a section on this value is rendered, and its inverted section is not.
  public var isTruthy: Bool {
    switch self {
    case .absent: false
    case .bool(let isTrue): isTrue
    case .text(let text): !text.isEmpty
    case .markup(let bytes): !bytes.isEmpty
    case .list(let items): !items.isEmpty
    case .object: true
    }
  }

  /// What this is called in a fault.
  var kind: String {
    switch self {
    case .absent: "nothing"
    case .bool: "a yes or no"
    case .text: "a text"
    case .markup: "markup"
    case .list: "a list"
    case .object: "an object"
    }
  }
}
