import Foundation
import PledgeJSON
import Testing

@Suite struct JSONTextTests {
  func text(_ json: JSON) -> String { String(decoding: json.text(), as: UTF8.self) }

  @Test func layout() {
    let policy: JSON = [
      "name": "QVD", "zeros": 0, "none": nil, "open": true, "list": [], "map": [:],
      "days": ["monday", 2, .number("1.10"), nil, false],
      "plans": [["id": "P1"], []],
    ]
    #expect(
      text(policy) == """
        {
          "name": "QVD",
          "zeros": 0,
          "none": null,
          "open": true,
          "list": [],
          "map": {},
          "days": ["monday", 2, 1.10, null, false],
          "plans": [
            {
              "id": "P1"
            },
            []
          ]
        }

        """)
  }

  /// `  "k": ["…"]` is 11 bytes around the text.
  @Test(arguments: [(89, 1), (90, 3)])
  func listsBreakBeyond100Bytes(width: Int, lines: Int) {
    let json: JSON = ["k": [.string(String(repeating: "x", count: width))]]
    #expect(text(json).split(separator: "\n").count == 2 + lines)
  }

  @Test func longListsGoOneEntryALine() {
    #expect(
      text([["a", .string(String(repeating: "é", count: 60))]])
        == "[\n  [\n    \"a\",\n    \"\(String(repeating: "é", count: 60))\"\n  ]\n]\n")
  }

  @Test func escapesOnlyWhatMustBe() {
    #expect(
      text("\u{0}\u{8}\u{9}\u{A}\u{C}\u{D}\u{1F}\"\\/é\u{7F}\u{2028}😀")
        == "\"\\u0000\\b\\t\\n\\f\\r\\u001F\\\"\\\\/é\u{7F}\u{2028}😀\"\n")
  }

  /// The bytes are JSON whatever the caller calls a number.
  @Test(arguments: [
    ("1.10", "1.10"), ("-0e+07", "-0e+07"), ("01", "\"01\""), ("", "\"\""), ("1,2", "\"1,2\""),
    ("NaN", "\"NaN\""), ("1.", "\"1.\""), ("1e", "\"1e\""), ("-", "\"-\""), ("1\n", "\"1\\n\""),
  ])
  func numbers(number: String, expected: String) {
    #expect(text(.number(number)) == expected + "\n")
  }

  @Test func whatIsWrittenReadsAlike() throws {
    var random = Seeded(2)
    for _ in 0..<2_000 {
      let json = JSON.generated(depth: 4, &random)
      #expect(try JSON(JSONNode(parsing: json.text())) == json)
    }
  }

  @Test(.enabled(if: Outside.python != nil, "python3 is absent"))
  func pythonReadsAlike() throws {
    var random = Seeded(3)
    let bytes = JSON.array((0..<300).map { _ in JSON.generated(depth: 4, &random) }).text()
    // Python's tree, written by Python in ASCII, read again by us.
    let code = """
      import json, sys
      json.dump(json.loads(sys.stdin.buffer.read(), parse_float=lambda t: {"number": t}), sys.stdout)
      """
    let (status, output) = try Outside.run(Outside.python, ["-c", code], input: bytes)
    #expect(status == 0)
    let theirs = try JSON(JSONNode(parsing: Array(output.utf8)))
    #expect(theirs == (try JSON(JSONNode(parsing: bytes))).withNumbersTold)
  }
}

extension JSON {
  static func generated(depth: Int, _ random: inout Seeded) -> JSON {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
    case 0: return nil
    case 1: return .bool(.random(using: &random))
    case 2: return .integer(.random(in: Int.min...Int.max, using: &random))
    case 3:
      return .number(["1.10", "-2.5e-7", "1E400", "0.0"].randomElement(using: &random) ?? "0.0")
    case 4, 5: return .string(word(&random))
    case 6:
      return .array(
        (0..<Int.random(in: 0..<12, using: &random)).map { _ in generated(depth: 0, &random) })
    case 7:
      return .array(
        (0..<Int.random(in: 0..<4, using: &random)).map { _ in generated(depth: depth - 1, &random)
        })
    case _:
      return .object(
        (0..<Int.random(in: 0..<12, using: &random)).map {
          Member("\($0)" + word(&random), generated(depth: depth - 1, &random))
        })
    }
  }

  private static func word(_ random: inout Seeded) -> String {
    let alphabet = [
      "a", "Z", "é", "e\u{301}", "😀", "\"", "\\", "\n", "\u{0}", "\u{1F}", "/", " ", "\u{2028}",
      "日",
    ]
    return (0..<Int.random(in: 0..<12, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? ""
    }.joined()
  }

  /// As the Python code above tells them, so that their spelling is compared and not their rounding.
  fileprivate var withNumbersTold: JSON {
    switch self {
    case .number(let text): ["number": .string(text)]
    case .array(let items): .array(items.map(\.withNumbersTold))
    case .object(let members): .object(members.map { Member($0.key, $0.value.withNumbersTold) })
    case .null, .bool, .integer, .string: self
    }
  }
}
