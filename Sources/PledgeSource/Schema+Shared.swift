import PledgeJSON
import PledgeModel
import PledgeTime

/// Shapes that several kinds share.
extension Schema {
  /// A string, or one for each language.
  static func name(_ description: String) -> Schema {
    Schema(
      description,
      .definition(
        name: "Name",
        Schema(
          "Text in the file's language, or one text for each language.",
          .oneOf([
            Schema("Text in the default language.", .string(format: .words)),
            Schema(
              "A text for each language.",
              .map(
                keys: .language,
                values: Schema("The text in this language.", .string(format: .words))
              )),
          ]))))
  }

  static func ids(_ description: String) -> Schema {
    Schema(description, .array(items: Schema("An id.", .string(format: .id))))
  }

  /// An interval, several, or `always`.
  static func hours(_ description: String) -> Schema {
    Schema(
      description,
      .oneOf([
        Schema("An interval such as 09:00-18:00.", .string(format: .interval)),
        Schema(
          "Several intervals.",
          .array(items: Schema("An interval.", .string(format: .interval)), minItems: 1)),
      ]))
  }

  /// What was added to the source document: a path and the reason.
  static let added = Schema(
    "What the source document did not say: what was added, and the reason.",
    .map(values: .name("Why it was added.")))
}

extension Schema.Format {
  /// Text that says something.
  static let words = Self(
    name: "words", pattern: "[^ \\t\\r\\n]", hint: "text that is not blank"
  ) { text in text.utf8.contains { !" \t\r\n".utf8.contains($0) } }

  static let telephone = Self(
    name: "telephone", pattern: "^\\+?[0-9][0-9 ().-]+[0-9]$",
    hint: "a telephone number such as +34 637 825 553"
  ) { text in
    let digits = text.utf8.first == UInt8(ascii: "+") ? text.utf8.dropFirst() : text.utf8[...]
    let isDigit = { (byte: UInt8) in UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
    guard digits.count >= 3, let first = digits.first, let last = digits.last else { return false }
    return isDigit(first) && isDigit(last)
      && digits.allSatisfy { isDigit($0) || " ().-".utf8.contains($0) }
  }

  static let email = Self(
    name: "email", pattern: "^[^ @<>\"]+@[^ @<>\"]+$",
    hint: "an e-mail address such as support@example.com"
  ) { text in
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in !part.isEmpty && !part.contains { " <>\"".utf8.contains($0) } }
  }

  static let interval = Self(
    name: "interval",
    pattern:
      "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?-(([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?|24:00(:00)?)$",
    hint: "opening hours such as 09:00-18:00"
  ) { text in
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map {
      LocalTime(String($0))
    }
    guard ends.count == 2, let opens = ends[0], ends[1] != nil else { return false }
    return opens != .endOfDay
  }
}
