import PledgeJSON
import Testing

/// A schema as tables for people; it stands here because the definition's is the largest there is.
@Suite struct SchemaReferenceTests {
  @Test func everyShape() {
    let name = Schema(
      "A name.",
      .definition(
        name: "Name", Schema("Text | texts.", .map(keys: .id, values: Schema("T.", .string())))))
    let schema = Schema(
      "A thing.",
      .object([
        .init("a", required: true, "Its a.", .integer(minimum: 1, maximum: 2), default: 1),
        .init("b", "Any number.", .integer()),
        .init(
          "c", "Its c.",
          .array(
            items: Schema(
              "One c.",
              .object([.init("d", required: true, "Its d.", .constant("x")), .init("name", name)])))
        ),
        .init(
          "e", "Its e.",
          .oneOf([
            Schema("As a word.", .enumeration(["p", "q"])),
            Schema(
              "As a map.", .map(values: Schema("V.", .object([.init("f", "Its f.", .boolean)])))),
          ]), examples: ["p"]),
        .init("g", "A\nline.", .array(items: name)),
      ]))
    #expect(
      schema.reference(level: 2) == """
        | Key | Type | Required | Description |
        |---|---|---|---|
        | `a` | a whole number, 1 to 2 | yes | Its a. Otherwise `1`. |
        | `b` | a whole number |  | Any number. |
        | `c` | a list of: an object |  | Its c. |
        | `c[].d` | `"x"` | yes | Its d. |
        | `c[].name` | [Name](#name) |  | A name. |
        | `e` | `p`, `q`; or an object of: an object |  | Its e. For example `"p"`. |
        | `e.*.f` | `true` or `false` |  | Its f. |
        | `g` | a list of: [Name](#name) |  | A line. |

        ## Name

        Text | texts.

        an object of: text

        """)
  }
}
