extension Value: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) {
    self = .text(text)
  }
}

extension Value: ExpressibleByBooleanLiteral {
  public init(booleanLiteral isTrue: Bool) {
    self = .bool(isTrue)
  }
}

extension Value: ExpressibleByArrayLiteral {
  public init(arrayLiteral items: Value...) {
    self = .list(items)
  }
}

extension Value: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral fields: (String, Value)...) {
    self = .object(fields)
  }
}
