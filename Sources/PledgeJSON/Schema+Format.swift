extension Schema {
  /// A named spelling of strings, told twice: as a regular expression for other tools, and as the
  /// predicate that judges here. Both must accept the same strings.
  public struct Format: Sendable {
    public var name: String
    /// ECMA-262, as JSON Schema wants it. Write `[0-9]`, not `\d`, which some tools read as any
    /// Unicode digit.
    public var pattern: String
    /// What would be right, to follow “should be”: `a date such as 2026-01-31`.
    public var hint: String
    public var accepts: @Sendable (String) -> Bool

    public init(
      name: String, pattern: String, hint: String, accepts: @escaping @Sendable (String) -> Bool
    ) {
      self.name = name
      self.pattern = pattern
      self.hint = hint
      self.accepts = accepts
    }
  }
}

extension Schema.Format {
  /// A date by its spelling; whether the day exists is for whoever knows calendars.
  public static let date = Self(
    name: "date", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", hint: "a date such as 2026-01-31"
  ) { $0.isSpelled("0000-00-00") }

  /// A time of day, 00:00 to 23:59.
  public static let time = Self(
    name: "time", pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$", hint: "a time such as 09:00"
  ) { text in
    text.isSpelled("00:00") && Array(text.utf8.prefix(2)).lexicographicallyPrecedes("24".utf8)
      && Array(text.utf8.dropFirst(3)).lexicographicallyPrecedes("60".utf8)
  }

  /// A name that other places refer to.
  public static let id = Self(
    name: "id", pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$",
    hint: "letters, digits, “-” and “_”, beginning with a letter or digit"
  ) { text in
    text.utf8.first.map { $0.isLetter || $0.isDigit } == true
      && text.utf8.allSatisfy {
        $0.isLetter || $0.isDigit || $0 == .minus || $0 == UInt8(ascii: "_")
      }
  }

  /// A BCP 47 tag by its spelling.
  public static let language = Self(
    name: "language", pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
    hint: "a language tag such as en or es"
  ) { tag in
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.enumerated().allSatisfy { index, part in
      (index == 0 ? 2 : 1)...8 ~= part.count
        && part.allSatisfy { $0.isLetter || (index > 0 && $0.isDigit) }
    }
  }
}

extension String {
  /// Whether this is the template with any digits in place of its zeros.
  fileprivate func isSpelled(_ template: StaticString) -> Bool {
    let template = template.description.utf8
    return utf8.count == template.count
      && zip(utf8, template).allSatisfy { $1 == .zero ? $0.isDigit : $0 == $1 }
  }
}
