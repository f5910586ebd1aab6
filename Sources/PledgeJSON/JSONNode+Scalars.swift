extension JSONNode {
  /// The truth value, or nil when this is none.
  ///
  /// With `scalarsAreText`, as in front matter, the strings `true` and `false` are read too.
  public func bool(scalarsAreText: Bool = false) -> Bool? {
    switch value {
    case .bool(let bool): bool
    case .string(let text) where scalarsAreText && text.isSpelled(like: "true"): true
    case .string(let text) where scalarsAreText && text.isSpelled(like: "false"): false
    case .string, .null, .number, .array, .object: nil
    }
  }

  /// The whole number, or nil when this is none or does not fit.
  ///
  /// As in JSON Schema, `12.0` and `1.2e1` are the whole number 12. With `scalarsAreText`, as in
  /// front matter, a string of plain digits such as `12` or `-3` is read too.
  public func integer(scalarsAreText: Bool = false) -> Int? {
    switch value {
    case .number(let text): JSONNumber(text)?.integer
    case .string(let text) where scalarsAreText:
      if JSONNumber.isPlainInteger(text) { Int(text) } else { nil }
    case .string, .null, .bool, .array, .object: nil
    }
  }
}
