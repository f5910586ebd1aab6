import Foundation
import PledgeJSON
import Testing

@Suite struct SchemaFaultTests {
  typealias Kind = SchemaFault.Kind
  static let known = [
    "title", "alias", "state", "kind", "format", "draft", "order", "count", "date", "hours",
    "clock",
  ]

  /// The fault, its place in the text, and its pointer.
  static let cases: [(json: String, kind: Kind, at: String, pointer: String)] = [
    ("[]", .wrongType(expected: "an object", found: "a list"), "[]", ""),
    (#"{"title":"t"}"#, .missingKey("state"), "{", ""),
    (member(#""tittle": 1"#), .unknownKey("tittle", known: known), #""tittle""#, "/tittle"),
    (member(#""a/b~": {"x": 1}"#), .unknownKey("a/b~", known: known), #""a/b~""#, "/a~1b~0"),
    (
      member(#""alias": ["x", 1]"#), .wrongType(expected: "text", found: "a list"), #"["x", 1]"#,
      "/alias"
    ),
    (member(#""alias": """#), .malformed("at least one character"), #""""#, "/alias"),
    (member(#""kind": "page""#), .notAllowed("page", allowed: ["policy"]), #""page""#, "/kind"),
    (
      member(#""kind": {}"#), .wrongType(expected: "the text “policy”", found: "an object"), "{}",
      "/kind"
    ),
    (member(#""format": 2.0"#), .notAllowed("2.0", allowed: ["1"]), "2.0", "/format"),
    (member(#""format": 10"#), .notAllowed("10", allowed: ["1"]), "10", "/format"),
    (member(#""format": "1""#), .notAllowed("1", allowed: ["1"]), #""1""#, "/format"),
    (
      member(#""draft": "true""#), .wrongType(expected: "true or false", found: "text"), #""true""#,
      "/draft"
    ),
    (member(#""order": 100"#), .malformed("a whole number from 1 to 99"), "100", "/order"),
    (member(#""order": 1e999"#), .malformed("a whole number from 1 to 99"), "1e999", "/order"),
    (
      member(#""order": 1.5"#),
      .wrongType(expected: "a whole number", found: "a number with a fraction"), "1.5", "/order"
    ),
    (
      member(#""order": true"#), .wrongType(expected: "a whole number", found: "true"), "true",
      "/order"
    ),
    (
      member(#""date": "31.1.2026""#), .malformed("a date such as 2026-01-31"), #""31.1.2026""#,
      "/date"
    ),
    (member(#""date": null"#), .wrongType(expected: "text", found: "null"), "null", "/date"),
    (member(#""hours": {"mon": []}"#), .tooFew(minimum: 1, found: 0), "[]", "/hours/mon"),
    (
      member(#""hours": {"mon": ["09:00", "24:00"]}"#), .malformed("a time such as 09:00"),
      #""24:00""#, "/hours/mon/1"
    ),
    (
      member(#""hours": {"m n": ["09:00"]}"#),
      .malformed("letters, digits, “-” and “_”, beginning with a letter or digit"), #""m n""#,
      "/hours/m n"
    ),
    (
      member(#""clock": true"#),
      .wrongType(expected: "text, an object, a whole number or null", found: "true"), "true",
      "/clock"
    ),
    (member(#""clock": "x""#), .malformed("at least 2 characters"), #""x""#, "/clock"),
    (member(#""clock": {}"#), .missingKey("P1"), "{", "/clock"),
    (member(#""clock": 10"#), .malformed("a whole number from 0 to 9"), "10", "/clock"),
    (
      member(#""clock": {"P1": 1}"#), .wrongType(expected: "text", found: "a number"), "1",
      "/clock/P1"
    ),
  ]

  /// A sound document with one more member, last.
  static func member(_ member: String) -> String {
    #"{"title":"t","state":"draft", \#(member)}"#
  }

  @Test(arguments: cases)
  func oneFault(json: String, kind: Kind, at: String, pointer: String) throws {
    let bytes = Array(json.utf8)
    let faults = Schema.example.faults(in: try JSONNode(parsing: bytes))
    try #require(faults.count == 1)
    #expect(faults[0].kind == kind)
    #expect(String(decoding: bytes[faults[0].range], as: UTF8.self) == at)
    #expect(faults[0].pointer == pointer)
  }

  @Test func everyFaultInTheOrderOfTheText() throws {
    let json = #"{"order":"x","draft":1,"no":{"no":1},"hours":{"a":[],"b":[1,2]},"state":"old"}"#
    let faults = Schema.example.faults(in: try JSONNode(parsing: Array(json.utf8)))
    #expect(
      faults.map(\.pointer)
        == ["", "/order", "/draft", "/no", "/hours/a", "/hours/b/0", "/hours/b/1", "/state"])
    #expect(faults.map(\.range.lowerBound) == faults.map(\.range.lowerBound).sorted())
    #expect(faults.first?.kind == .missingKey("title"))
    #expect(faults.last?.kind == .notAllowed("old", allowed: ["draft", "published"]))
  }

  @Test func everyShapeAccepts() throws {
    let json = """
      {"title":"t","alias":"é","state":"published","kind":"policy","format":1.0,"draft":true,"order":99,
       "count":-9007199254740991,"date":"2026-01-31","hours":{"mon":["09:00","23:59"]},"clock":null}
      """
    #expect(Schema.example.faults(in: try JSONNode(parsing: Array(json.utf8))) == [])
  }

  /// Front matter: every scalar is a string.
  @Test(
    arguments: [
      (#""draft": "true""#, nil), (#""order": "12""#, nil), (#""format": "1""#, nil),
      (#""clock": "7""#, nil), (#""clock": "madrid""#, nil), (#""clock": "null""#, nil),
      (#""draft": "yes""#, .wrongType(expected: "true or false", found: "text")),
      (#""order": "012""#, .wrongType(expected: "a whole number", found: "text")),
      (#""order": "100""#, .malformed("a whole number from 1 to 99")),
      (#""format": "2""#, .notAllowed("2", allowed: ["1"])),
      (#""clock": "m""#, .malformed("at least 2 characters")),
      (
        #""clock": ["7"]"#,
        .wrongType(expected: "text, an object, a whole number or null", found: "a list")
      ),
    ] as [(String, Kind?)])
  func scalarsAreText(member: String, kind: Kind?) throws {
    let node = try JSONNode(parsing: Array(Self.member(member).utf8))
    #expect(
      Schema.example.faults(in: node, scalarsAreText: true).map(\.kind) == (kind.map { [$0] } ?? [])
    )
  }

  /// Another spelling of the same character is another key and another value.
  @Test func spellingsDiffer() throws {
    let schema = Schema("K.", .object([.init("K", "K.", .enumeration(["K"]))]))
    #expect(schema.faults(in: try JSONNode(parsing: Array("{\"\u{212A}\":\"K\"}".utf8))).count == 1)
    #expect(schema.faults(in: try JSONNode(parsing: Array("{\"K\":\"\u{212A}\"}".utf8))).count == 1)
    #expect(schema.faults(in: try JSONNode(parsing: Array(#"{"K":"K"}"#.utf8))) == [])
  }
}
