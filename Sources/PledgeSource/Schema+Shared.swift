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

extension Schema.Property {
  /// By which editors find the schema; Pledge itself does not look at it.
  static let schemaAddress = Self(
    "$schema", "The address of this kind's schema, for editors.", .string())
}

extension Schema.Format {
  /// Text that says something.
  static let words = Self(
    name: "words", pattern: "[^ \\t\\r\\n]", hint: "text that is not blank"
  ) { text in text.utf8.contains { !" \t\r\n".utf8.contains($0) } }

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
