import Foundation
import PledgeJSON
import Testing

@Suite struct SchemaDocumentTests {
  @Test func document() {
    let schema = Schema(
      "A thing.",
      .object([
        .init("b", required: true, "Its b.", .definition(name: "z", Schema("Z.", .boolean))),
        .init(
          "a", "Its a.",
          .array(
            items: Schema(
              "One.",
              .definition(
                name: "y",
                Schema(
                  "Y.", .map(keys: .date, values: Schema("V.", .integer(minimum: 1, maximum: 2))))
              )), minItems: 2),
          default: [[:], [:]]),
      ]))
    let text = schema.document(id: "https://example.org/thing.json", title: "Thing").text()
    #expect(
      String(decoding: text, as: UTF8.self) == #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "https://example.org/thing.json",
          "title": "Thing",
          "description": "A thing.",
          "type": "object",
          "properties": {
            "b": {
              "description": "Its b.",
              "$ref": "#/$defs/z"
            },
            "a": {
              "description": "Its a.",
              "type": "array",
              "items": {
                "description": "One.",
                "$ref": "#/$defs/y"
              },
              "minItems": 2,
              "default": [
                {},
                {}
              ]
            }
          },
          "required": ["b"],
          "additionalProperties": false,
          "$defs": {
            "y": {
              "description": "Y.",
              "type": "object",
              "propertyNames": {
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
              },
              "additionalProperties": {
                "description": "V.",
                "type": "integer",
                "minimum": 1,
                "maximum": 2
              }
            },
            "z": {
              "description": "Z.",
              "type": "boolean"
            }
          }
        }

        """#)
    #expect(schema.flaws == [])
  }

  @Test(.enabled(if: Outside.program("check-jsonschema") != nil, "check-jsonschema is absent"))
  func metaschema() throws {
    let good = Schema.example.document(id: "https://example.org/x.json", title: "X").text()
    // The judge itself is judged: it must refuse a schema that is none.
    for (text, isSchema) in [(good, true), (JSON.object([.init("type", 12)]).text(), false)] {
      let (status, output) = try Outside.withFile(text) { file in
        try Outside.run(
          Outside.program("check-jsonschema"), ["--check-metaschema", file.path])
      }
      #expect((status == 0) == isSchema, "\(output)")
    }
  }

  @Test func flaws() {
    let text = Schema("T.", .string())
    let schema = Schema(
      "",
      .object([
        .init("a", "A.", .oneOf([text, Schema("E.", .enumeration(["x"]))])),
        .init("a", "A.", .integer(minimum: 2, maximum: 1)),
        .init("b", "B.", .enumeration([])),
        .init("c", "C.", .constant([])),
        .init("d", "D.", .definition(name: "n", text)),
        .init(
          "e", "E.", .array(items: Schema("E.", .definition(name: "n", Schema("T.", .boolean))))),
        .init("f", "F.", .boolean, default: 1),
        .init("g", "G.", .string(format: .date), examples: ["2026-01-31", "soon"]),
        .init("h", "H.", .definition(name: "a b", text)),
        .init("i", "I.", .map(values: Schema("", .boolean))),
      ]))
    #expect(
      schema.flaws
        == [
          "#/a: allows no value", "#/a: alternatives share a JSON type", "#/b: allows no value",
          "#/c: the constant is not a scalar", "#/e/*: “n” defines two different schemas",
          "#/f: a default or example is not allowed", "#/g: a default or example is not allowed",
          "#/h: “a b” is no name for a definition", "#/i/*: has no description",
          "#: has no description", "#: names a key twice",
        ].sorted())
    #expect(Schema.example.flaws == [])
  }
}
