import Foundation
import PledgeJSON
import Testing

@Suite struct SchemaPropertyTests {
  /// Our verdict on generated documents is that of Python's jsonschema on the written schema.
  @Test(.enabled(if: Outside.pythonHasSchema, "python3 with jsonschema is absent"))
  func verdictsEqualPythons() throws {
    var random = Seeded(2020_12)
    var cases: [JSON] = []
    var ours = ""
    for number in 0..<300 {
      let schema = Schema.generated(depth: 3, &random)
      #expect(schema.flaws == [], "schema \(number)")
      let documents = (0..<20).map { _ in schema.shape.sample(&random) }
      for document in documents {
        ours += schema.faults(in: try JSONNode(parsing: document.text())).isEmpty ? "1" : "0"
      }
      cases.append([schema.document(title: "Case \(number)"), .array(documents)])
    }
    let code = """
      import json, sys
      from jsonschema import Draft202012Validator as V
      for schema, documents in json.load(sys.stdin):
          V.check_schema(schema)
          print("".join("01"[V(schema).is_valid(d)] for d in documents), end="")
      """
    let (status, theirs) = try Outside.run(
      Outside.python, ["-c", code], input: JSON.array(cases).text())
    #expect(status == 0, "\(theirs.suffix(500))")
    let differing = zip(ours, theirs).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
    for index in differing.prefix(5) {
      Issue.record("case \(index / 20), document \(index % 20): \(cases[index / 20])")
    }
    #expect(ours.count == theirs.count)
    // The generator must not lean to one side.
    let accepted = ours.count { $0 == "1" }
    #expect(
      (ours.count / 5...ours.count * 4 / 5).contains(accepted), "\(accepted) of \(ours.count)")
  }

  /// The regular expression and the predicate of a format are told apart by no string.
  @Test(
    .enabled(if: Outside.python != nil, "python3 is absent"),
    arguments: [Schema.Format.date, .time, .id])
  func formatsAreTwice(format: Schema.Format) throws {
    var random = Seeded(7)
    let seeds = [
      "2026-01-31", "09:00", "23:59", "P1", "initial-response_2", "24:00", "é", "-a", "",
    ]
    let spice = ["0", "9", "5", "6", "-", "_", ":", "a", "Z", "é", "٣", " ", ".", "\0"]
    let strings = (0..<3_000).map { _ in
      var text = Array((seeds.randomElement(using: &random) ?? "").unicodeScalars)
      if let mark = spice.randomElement(using: &random)?.unicodeScalars.first {
        let index = Int.random(in: 0...text.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: text.insert(mark, at: index)
        case 1 where index < text.count: text[index] = mark
        case 2 where index < text.count: text.remove(at: index)
        case _: break
        }
      }
      return String(String.UnicodeScalarView(text))
    }
    let ours = strings.map { format.accepts($0) ? "1" : "0" }.joined()
    let code = """
      import json, re, sys
      pattern, strings = json.load(sys.stdin)
      print("".join("01"[bool(re.search(pattern, s))] for s in strings), end="")
      """
    let input: JSON = [.string(format.pattern), .array(strings.map(JSON.string))]
    let (_, theirs) = try Outside.run(Outside.python, ["-c", code], input: input.text())
    #expect(ours == theirs)
    #expect(ours.contains("1") && ours.contains("0"))
  }
}
