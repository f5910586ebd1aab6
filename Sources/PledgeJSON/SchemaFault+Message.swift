extension SchemaFault {
  /// What is wrong, in words for the author of the file.
  public var message: String {
    switch kind {
    case .unknownKey(let name, _): "unknown key “\(name)”"
    case .missingKey(let name): "“\(name)” is missing"
    case .wrongType(let expected, let found): "\(subject) should be \(expected), not \(found)"
    case .notAllowed(let value, _): "\(subject) cannot be “\(value)”"
    case .malformed(let expected): "\(subject) should be \(expected)"
    case .tooFew(let minimum, let found):
      "\(subject) needs at least \(minimum), and has \(found)"
    }
  }

  /// The word that does not fit and those that would, for telling which was meant; nil where no words are at issue.
  public var choice: (written: String, known: [String])? {
    switch kind {
    case .unknownKey(let name, let known): (name, known)
    case .notAllowed(let value, let allowed): (value, allowed)
    case .missingKey, .wrongType, .malformed, .tooFew: nil
    }
  }

  /// The value that is spoken of, as its author would call it.
  private var subject: String {
    switch path.last {
    case .key(let key): "“\(key)”"
    case .index(let index): "item \(index + 1)"
    case nil: "this file"
    }
  }
}
