import PledgeJSON
import PledgeModel

/// What the JSON of changes looks like.
public enum ChangeSchema {
  /// The version of the format; a minor version only adds keys.
  static let version = "1.0"

  /// The schema's file: JSON Schema 2020-12, closed.
  public static func document() -> [UInt8] {
    schema.document(title: "Changes of pledge diff \(version)").text()
  }

  static let schema = Schema(
    "What `pledge diff --format json` found.",
    .object([
      .init(
        "changesVersion", required: true, "The version of this format.",
        .constant(.string(version))),
      .init("pledge", required: true, "The version of Pledge.", .string(minLength: 1)),
      .init("old", required: true, "The policy as it was.", .object(side)),
      .init("new", required: true, "The policy as it will be.", .object(side)),
      .init("effect", required: true, "What all changes do to customers together.", effect),
      .init("level", required: true, "The mildest effect that is listed.", effect),
      .init(
        "counts", required: true, "How many changes there are, listed or not.", .object(counts)),
      .init(
        "changes", required: true,
        "Those of the asked level: undecided ones first, then those that their authors classified, then the worst.",
        .array(items: Schema("One change.", .object(change)))),
      .init(
        "notCompared", required: true, "What could not be compared, and why.",
        .array(items: Schema("A sentence.", .string(minLength: 1)))),
      .init(
        "gate", "What a release needs and is missing; only where the gate was asked.",
        .array(items: Schema("One finding.", .object(FindingSchema.finding)))),
    ]))

  private static let effect = Schema.Shape.enumeration(Effect.allCases.map(\.name))

  private static let counts: [Schema.Property] = Effect.allCases.reversed().map { effect in
    .init(effect.name, required: true, "Changes that are \(effect.name).", .integer(minimum: 0))
  }

  private static let side: [Schema.Property] = [
    .init(
      "name", required: true, "As it was named: a path, or what git calls it.",
      .string(minLength: 1)),
    .init(
      "folder", required: true, "What stands before the files of its places.", .string(),
      examples: ["content/", "main:content/"]),
  ]

  private static let change: [Schema.Property] = [
    .init("kind", required: true, "The kind of change.", .string(minLength: 1)),
    .init("effect", required: true, "What it does to customers.", effect),
    .init(
      "pointer", required: true, "What it is about, in words that outlive moved lines.",
      .string(minLength: 1), examples: ["targets/P3.caseAssignment"]),
    .init("message", required: true, "What happened.", .string(minLength: 1)),
    .init("before", "What the old policy says.", .string()),
    .init("after", "What the new policy says.", .string()),
    .init("oldPlace", FindingSchema.place),
    .init("newPlace", FindingSchema.place),
    .init("evidence", evidence),
    .init(
      "parts", "What it does to each promise that it touches, the worst first.",
      .array(items: Schema("One promise.", .object(part)), minItems: 1)),
    .init("reason", "Why its author calls it by this effect.", .string()),
    .init(
      "fingerprint", required: true, "Its name, which outlives moved lines.", .string(minLength: 1)),
  ]

  private static let part: [Schema.Property] = [
    .init(
      "subject", required: true, "What customers know the promise by.", .string(minLength: 1)),
    .init("effect", required: true, "What the change does to it.", effect),
    .init("evidence", evidence),
  ]

  private static let evidence = Schema(
    "Old and new deadlines over every moment of receipt.",
    .definition(
      name: "Evidence",
      Schema(
        "Old and new deadlines over every moment of receipt.",
        .object([
          .init("zone", required: true, "The zone of its moments.", .string(minLength: 1)),
          .init(
            "sooner", required: true, "The share of moments at which the new deadline is sooner.",
            .share),
          .init("equal", required: true, "The share at which both are one.", .share),
          .init("later", required: true, "The share at which the new deadline is later.", .share),
          .init(
            "comparedSeconds", required: true, "Seconds of receipt that were compared.",
            .integer(minimum: 0)),
          .init(
            "unansweredSeconds", required: true,
            "Seconds of receipt at which one of the two has no deadline.", .integer(minimum: 0)),
          .init("latest", "Where the new deadline is later by most.", .object(witness)),
          .init("soonest", "Where the new deadline is sooner by most.", .object(witness)),
        ]))))

  private static let witness: [Schema.Property] = [
    .init("received", required: true, "When a ticket is received.", .object(moment)),
    .init("before", required: true, "When it was due.", .object(moment)),
    .init("after", required: true, "When it is due now.", .object(moment)),
  ]

  private static let moment: [Schema.Property] = [
    .init("unix", required: true, "In Unix seconds.", .integer()),
    .init(
      "iso8601", required: true, "By the clocks of the zone, with their offset.",
      .string(minLength: 1), examples: ["2026-12-02T13:15:00+01:00"]),
  ]
}
