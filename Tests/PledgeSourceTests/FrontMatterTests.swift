import PledgeJSON
import PledgeModel
import Testing

@testable import PledgeSource

/// What front matter reads as.
@Suite struct FrontMatterTests {
  static let accepted: [(text: String, tree: String)] = [
    // Every scalar is a string.
    ("version: 1.10", #"{"version":"1.10"}"#),
    (
      "a: NO\nb: ~\nc: null\nd: 0x10\ne: 12:30\nf: 2013-05-02",
      #"{"a":"NO","b":"~","c":"null","d":"0x10","e":"12:30","f":"2013-05-02"}"#
    ),
    ("a:", #"{"a":""}"#),
    ("a:\nb: 1", #"{"a":"","b":"1"}"#),
    ("a:   # why\nb: ", #"{"a":"","b":""}"#),
    ("=: =", #"{"=":"="}"#),
    // Plain scalars.
    ("Initial Response Time: x", #"{"Initial Response Time":"x"}"#),
    ("P3.caseAssignment: y", #"{"P3.caseAssignment":"y"}"#),
    ("a : b", #"{"a":"b"}"#),
    ("a: b c  ", #"{"a":"b c"}"#),
    ("a: b#c", #"{"a":"b#c"}"#),
    ("a: b #c", #"{"a":"b"}"#),
    ("a: b:c", #"{"a":"b:c"}"#),
    ("a:b: c", #"{"a:b":"c"}"#),
    ("a: https://example.com/?q=1", #"{"a":"https://example.com/?q=1"}"#),
    ("a: -b", #"{"a":"-b"}"#),
    ("a: --- b", #"{"a":"--- b"}"#),
    ("a: ?b", #"{"a":"?b"}"#),
    ("a: :b", #"{"a":":b"}"#),
    ("?a: b", #"{"?a":"b"}"#),
    ("a: it's \"so\"", #"{"a":"it's \"so\""}"#),
    ("a: b, c] {d}", #"{"a":"b, c] {d}"}"#),
    ("a: b & c * d ! e | f > g % h @ i ` j", #"{"a":"b & c * d ! e | f > g % h @ i ` j"}"#),
    ("título: sí, ¡claro!", #"{"t\u00edtulo":"s\u00ed, \u00a1claro!"}"#),
    // Quoted scalars.
    ("a: \"b: c # d\"", #"{"a":"b: c # d"}"#),
    ("a: 'b: c # d'", #"{"a":"b: c # d"}"#),
    ("a: 'it''s'", #"{"a":"it's"}"#),
    ("a: ''\nb: \"\"", #"{"a":"","b":""}"#),
    ("a: ' b '", #"{"a":" b "}"#),
    ("a: \"b\" # c", #"{"a":"b"}"#),
    (#""a: b": c"#, #"{"a: b":"c"}"#),
    ("'a' : c", #"{"a":"c"}"#),
    ("'<<': c", #"{"<<":"c"}"#),
    (#""": c"#, #"{"":"c"}"#),
    (
      #"a: "\n\t\\\"\/\x41\u00e9\U0001F600\_\e""#,
      #"{"a":"\n\t\\\"/A\u00e9\ud83d\ude00\u00a0\u001b"}"#
    ),
    (#"a: '\n'"#, #"{"a":"\\n"}"#),
    ("a: \"b\tc\"\nb: 'd\te'", #"{"a":"b\tc","b":"d\te"}"#),
    // Maps and lists by indentation.
    ("a:\n  b: c\n  d: e\nf: g", #"{"a":{"b":"c","d":"e"},"f":"g"}"#),
    ("a:\n b:\n    c: d\n e: f", #"{"a":{"b":{"c":"d"},"e":"f"}}"#),
    ("a:\n  - b\n  - c", #"{"a":["b","c"]}"#),
    ("a:\n- b\n- c\nd: e", #"{"a":["b","c"],"d":"e"}"#),
    ("a:\n-\n- b\n-\nc: d", #"{"a":["","b",""],"c":"d"}"#),
    ("a:\n  - b: c\n    d: e\n  - f: g", #"{"a":[{"b":"c","d":"e"},{"f":"g"}]}"#),
    ("a:\n  - b:\n    - c\n    - d\n    e: f", #"{"a":[{"b":["c","d"],"e":"f"}]}"#),
    ("a:\n  - - b\n    - c\n  - - d", #"{"a":[["b","c"],["d"]]}"#),
    ("a:\n  -\n    b: c\n  -   d: e\n      f: g", #"{"a":[{"b":"c"},{"d":"e","f":"g"}]}"#),
    ("a:\n  b\nc: d", #"{"a":"b","c":"d"}"#),
    ("a:\n  \"b: c\"\nd:\n  [e]", #"{"a":"b: c","d":["e"]}"#),
    ("  a: b\n  c: d", #"{"a":"b","c":"d"}"#),
    ("# one\n\na: b\n  # two\n\n\nc: d\n", #"{"a":"b","c":"d"}"#),
    ("a:\n\n# b\n    c: d\n # e\n    f: g", #"{"a":{"c":"d","f":"g"}}"#),
    // Brackets.
    ("a: [b, c]", #"{"a":["b","c"]}"#),
    ("a: []\nb: {}", #"{"a":[],"b":{}}"#),
    ("a: [b, c, ]\nd: { e: f, }", #"{"a":["b","c"],"d":{"e":"f"}}"#),
    (
      "a: { Initial Response Time: b, c.d: e f }",
      #"{"a":{"Initial Response Time":"b","c.d":"e f"}}"#
    ),
    ("a: { b: , c: }", #"{"a":{"b":"","c":""}}"#),
    ("a: {\"b\":c, 'd': \"e, f\"}", #"{"a":{"b":"c","d":"e, f"}}"#),
    ("a: {b:[c]}", #"{"a":{"b":["c"]}}"#),
    ("a: { b: { c: [d, [e]] } } # f", #"{"a":{"b":{"c":["d",["e"]]}}}"#),
    ("a: [http://b, -c, d#e, f:g]", #"{"a":["http://b","-c","d#e","f:g"]}"#),
    ("a: [\n  b, # one\n  c\n]\nd: e", #"{"a":["b","c"],"d":"e"}"#),
    ("a:\n  - {b: c,\n     d:\n      e}\n  - f", #"{"a":[{"b":"c","d":"e"},"f"]}"#),
    ("{ a: b,\nc: d }", #"{"a":"b","c":"d"}"#),
    // Nothing at all.
    ("", "{}"),
    ("\n# only a comment\n   # another", "{}"),
  ]

  @Test(arguments: accepted.indices)
  func reads(_ index: Int) {
    let (text, tree) = Self.accepted[index]
    let (root, faults, _) = FrontMatterText.read(text)
    #expect(FrontMatterText.tree(root) == tree, "\(text)")
    #expect(faults.map(\.message) == [], "\(text)")
  }

  @Test(.enabled(if: FrontMatterOracle.isAvailable, "python3 with PyYAML is not installed"))
  func readsTheTableAsPyYAMLDoes() throws {
    let answers = try FrontMatterOracle.read(Self.accepted.map(\.text))
    for ((text, tree), answer) in zip(Self.accepted, answers) {
      #expect(answer == (tree == "{}" ? "null" : tree), "\(text)")
    }
  }

  @Test(arguments: [
    ("---\na: b\n---\nbody", #"{"a":"b"}"#, 4, 13),
    ("---\r\na: b\r\nc:\r\n  - d\r\n---\r\nbody", #"{"a":"b","c":["d"]}"#, 6, 27),
    ("\u{FEFF}---\na: b\n---\n", #"{"a":"b"}"#, 4, 16),
    ("--- \na: b\n---\t\nbody", #"{"a":"b"}"#, 4, 15),
    ("---\na: b\n---", #"{"a":"b"}"#, 4, 12),
    ("---\n---\nbody", "{}", 3, 8),
    ("---\na: b\n---\nc: d\n---\n", #"{"a":"b"}"#, 4, 13),
    ("# Title\n", "none", 1, 0),
    ("\u{FEFF}# Title\n", "none", 1, 3),
    ("", "none", 1, 0),
    ("\n---\na: b\n---\n", "none", 1, 0),
    ("----\na: b\n---\n", "none", 1, 0),
    (" ---\na: b\n---\n", "none", 1, 0),
    ("--- a\n---\n", "none", 1, 0),
  ])
  func findsTheBody(_ text: String, tree: String, line: Int, offset: Int) {
    let (frontMatter, faults) = FrontMatter.read(
      SourceText(path: "page.md", bytes: Array(text.utf8)))
    #expect(faults == [])
    #expect(FrontMatterText.tree(frontMatter.root) == tree)
    #expect(frontMatter.bodyLine == line)
    #expect(frontMatter.bodyOffset == offset)
  }

  @Test func placesCountBytesOfTheWholeFile() throws {
    let text = "\u{FEFF}---\r\nañ: \"é\" # x\r\nb:\r\n  - c: {d: e}\r\n    f:\r\n---\r\n"
    let source = SourceText(path: "page.md", bytes: Array(text.utf8))
    let root = try #require(FrontMatter.read(source).0.root)
    var stretches: [String] = []
    func collect(_ node: JSONNode) {
      stretches.append(String(decoding: source.bytes[node.range], as: UTF8.self))
      for item in node.array ?? [] { collect(item) }
      for member in node.members ?? [] {
        stretches.append("key " + String(decoding: source.bytes[member.keyRange], as: UTF8.self))
        collect(member.value)
      }
    }
    collect(root)
    #expect(
      stretches == [
        "añ: \"é\" # x\r\nb:\r\n  - c: {d: e}\r\n    f:", "key añ", "\"é\"", "key b",
        "- c: {d: e}\r\n    f:",
        "c: {d: e}\r\n    f:", "key c", "{d: e}", "key d", "e", "key f", "",
      ])
  }
}
