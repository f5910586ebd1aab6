/// A tag of a template, as the scanner finds it.
struct Tag {
  let kind: Kind
  /// Where the tag opens.
  let place: Place
  /// The text between the tag before and this one, without what a tag on a line of its own takes with it.
  let text: Range<Int>
  /// The white space before a tag that has a line to itself, nil for a tag that has not.
  let indent: Range<Int>?

  enum Kind {
    case variable(ArraySlice<UInt8>)
    case raw(ArraySlice<UInt8>)
    case section(ArraySlice<UInt8>)
    case inverted(ArraySlice<UInt8>)
    case closing(ArraySlice<UInt8>)
    case partial(ArraySlice<UInt8>)
    /// A comment, or new delimiters: nothing is left to do.
    case done
    /// Not a tag after all, and what it was going to be.
    case broken(Role, message: String, hint: String?)

    /// Whether a tag of this kind takes its line with it, if it has one to itself.
    var takesLine: Bool {
      switch self {
      case .section, .inverted, .closing, .partial, .done: true
      case .variable, .raw, .broken: false
      }
    }
  }
  /// What a broken tag does to the rest of its template.
  enum Role {
    /// Something that looked like a section opens or closes, or does not.
    case opens, closes, other
    /// Nobody can tell what would have been text and what tags: a comment that does not end.
    case hidesRest

    init(sigil: UInt8) {
      self =
        switch sigil {
        case UInt8(ascii: "#"), UInt8(ascii: "^"): .opens
        case UInt8(ascii: "/"): .closes
        case UInt8(ascii: "!"): .hidesRest
        default: .other
        }
    }
  }
}
