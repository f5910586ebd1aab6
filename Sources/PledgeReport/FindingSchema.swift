import PledgeJSON
import PledgeModel

/// What the JSON of findings looks like.
public enum FindingSchema {
  /// The version of the format; a minor version only adds keys.
  static let version = "1.0"

  /// The schema's file: JSON Schema 2020-12, closed.
  public static func document() -> [UInt8] {
    schema.document(title: "Findings of pledge check \(version)").text()
  }

  static let schema = Schema(
    "What `pledge check --format json` found.",
    .object([
      .init(
        "findingsVersion", required: true, "The version of this format.",
        .constant(.string(version))),
      .init("pledge", required: true, "The version of Pledge.", .string(minLength: 1)),
      .init(
        "folder", required: true,
        "What stands before the files of places: the content folder as it was named, and a slash.",
        .string(), examples: ["content/"]),
      .init("counts", required: true, "How many there are.", .object(counts)),
      .init(
        "findings", required: true, "Those of the asked level that no baseline knows, by place.",
        .array(items: Schema("One finding.", .object(finding)))),
    ]))

  private static let counts: [Schema.Property] =
    Level.allCases.reversed().map { level in
      .init(
        level.name, required: true, "Findings of level \(level.name) below.", .integer(minimum: 0))
    } + [
      .init("known", required: true, "Findings the baseline knows.", .integer(minimum: 0)),
      .init("accepted", required: true, "Findings the author accepts.", .integer(minimum: 0)),
    ]

  static let finding: [Schema.Property] = [
    .init("rule", required: true, "The rule that found it.", .string(minLength: 1)),
    .init(
      "level", required: true, "How much it matters.",
      .enumeration(Level.allCases.reversed().map(\.name))),
    .init("message", required: true, "What is wrong.", .string(minLength: 1)),
    .init("place", required: true, place),
    .init(
      "subject", "What it is about inside its file; acceptances name it.", .string(),
      examples: ["P5.initialResponse"]),
    .init(
      "notes", "Further places that matter to it.",
      .array(
        items: Schema(
          "One place.",
          .object([
            .init("message", required: true, "What is there.", .string()),
            .init("place", required: true, place),
          ])), minItems: 1)),
    .init("hint", "What would be right.", .string(minLength: 1)),
    .init("fix", "A change of the content that mends it.", .object(fix)),
    .init(
      "fingerprint", required: true,
      "Its name, which outlives moved lines and is unlike that of every other finding.",
      .string(minLength: 1)),
  ]

  private static let fix: [Schema.Property] = [
    .init("title", required: true, "What it does, as an order.", .string(minLength: 1)),
    .init(
      "isCertain", required: true, "Whether it leaves the promise as its author meant it.",
      .boolean),
    .init(
      "edits", required: true, "Stretches to replace; they do not overlap.",
      .array(
        items: Schema(
          "One stretch.",
          .object([
            .init("place", required: true, place),
            .init("text", required: true, "What stands there then.", .string()),
          ])))),
  ]

  static let place = Schema(
    "A stretch of one file.",
    .definition(
      name: "Place",
      Schema(
        "A stretch of one file; empty where it is a point.",
        .object([
          .init("file", required: true, "The path inside the folder.", .string(minLength: 1)),
          .init(
            "line", required: true, "The first line, counted from 1.", .integer(minimum: 1)),
          .init(
            "column", required: true, "The first column, counted from 1 in UTF-8 bytes.",
            .integer(minimum: 1)),
          .init("endLine", required: true, "The line it ends on.", .integer(minimum: 1)),
          .init(
            "endColumn", required: true, "The column just past its last byte.",
            .integer(minimum: 1)),
        ]))))
}
