import PledgeJSON

extension Schema {
  /// A schema in which every shape stands once.
  static let example = Schema(
    "An example policy.",
    .object([
      .init("title", required: true, "The title.", name),
      .init("alias", "Another title.", name),
      .init("state", required: true, "Where it stands.", .enumeration(["draft", "published"])),
      .init("kind", "Always policy.", .constant("policy")),
      .init("format", "Always 1.", .constant(1)),
      .init("draft", "Whether it is left out.", .boolean, default: false),
      .init("order", "Its place.", .integer(minimum: 1, maximum: 99), examples: [1, 12]),
      .init("count", "How many.", .integer()),
      .init("date", "Since when.", .string(format: .date)),
      .init(
        "hours", "Opening hours by day.",
        .map(
          keys: .id,
          values: Schema(
            "The intervals.", .array(items: Schema("Opens.", .string(format: .time)), minItems: 1)))
      ),
      .init(
        "clock", "One clock, or one by severity.",
        .oneOf([
          Schema("One clock.", .string(minLength: 2)),
          Schema("By severity.", .object([.init("P1", required: true, "For P1.", .string())])),
          Schema("Its number.", .integer(minimum: 0, maximum: 9)),
          Schema("Not known.", .constant(nil)),
        ])),
    ]))

  private static let name = Shape.definition(
    name: "name", Schema("A name a customer reads.", .string(minLength: 1)))
}
