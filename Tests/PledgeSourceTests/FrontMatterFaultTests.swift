import PledgeJSON
import PledgeModel
import Testing

@testable import PledgeSource

/// What front matter is refused for, where, and what is still read. Line 1 is the opening `---`.
@Suite struct FrontMatterFaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    /// `line:column words of the message`
    var faults: [String]
    var tree: String
    var testDescription: String { FrontMatterText.quoted(String(text.prefix(60))) }

    init(_ text: String, _ faults: String..., reads tree: String) {
      (self.text, self.faults, self.tree) = (text, faults, tree)
    }
  }

  static let cases: [Case] = [
    // Values.
    .init("a: b: c\nd: e", "2:5 colon and a space", reads: #"{"d":"e"}"#),
    .init("a: b:\nd: e", "2:5 colon and a space", reads: #"{"d":"e"}"#),
    .init("a: &b c\nd: e", "2:4 anchors", reads: #"{"d":"e"}"#),
    .init("a: *b\nd: e", "2:4 anchors", reads: #"{"d":"e"}"#),
    .init("a: !b c\nd: e", "2:4 anchors", reads: #"{"d":"e"}"#),
    .init(
      "a: |\n  some: text\n  - more\n\n  text\nd: e", "2:4 several lines", reads: #"{"d":"e"}"#),
    .init("a: >-\n  some text\nd: e", "2:4 several lines", reads: #"{"d":"e"}"#),
    .init(
      "a: @b\nc: `d`\ne: %f\ng: h", "2:4 begin with “@”", "3:4 begin with “`”",
      "4:4 begin with “%”", reads: #"{"g":"h"}"#),
    .init("a: , b\nc: ] d\ne: f", "2:4 comma", "3:4 closes nothing", reads: #"{"e":"f"}"#),
    .init("a: - b\nc: d", "2:4 list cannot start here", reads: #"{"c":"d"}"#),
    .init("a: -\nc: d", "2:4 list cannot start here", reads: #"{"c":"d"}"#),
    .init("a: b\n  goes on\n  and on\nc: d", "3:3 second line", reads: #"{"c":"d"}"#),
    .init("a:\n  b\n  c\nd: e", "4:3 second line", reads: #"{"d":"e"}"#),
    .init("a: b\n  c: d\n  e: f\ng: h", "3:3 has its value already", reads: #"{"a":"b","g":"h"}"#),
    .init("a: b\n - c\nd: e", "3:2 has its value already", reads: #"{"a":"b","d":"e"}"#),
    .init("a:\tb\nc: d", "2:3 tab", reads: #"{"c":"d"}"#),
    .init("a: b\t\nc: d\te\nf: g", "2:5 tab", "3:5 tab", reads: #"{"f":"g"}"#),
    // Quotes.
    .init("a: \"b\nc: d", "2:4 quote", reads: #"{"c":"d"}"#),
    .init("a: 'b\n  c'\nd: e", "2:4 quote", reads: #"{"d":"e"}"#),
    .init("a: \"b\nand c\nand d\"\ne: f", "2:4 quote", reads: #"{"e":"f"}"#),
    .init("a: \"b\\\"\nc: d", "2:4 quote", reads: #"{"c":"d"}"#),
    .init("a: \"b\" c\nd: e", "2:8 behind the value", reads: #"{"d":"e"}"#),
    .init("a: \"b\"#c\nd: e", "2:7 behind the value", reads: #"{"d":"e"}"#),
    .init("a: 'it's'\nd: e", "2:8 behind the value", reads: #"{"d":"e"}"#),
    .init(#"a: "b\c""# + "\nd: e", "2:6 backslash", reads: #"{"d":"e"}"#),
    .init(#"a: "\x4""# + "\nd: e", "2:5 number", reads: #"{"d":"e"}"#),
    .init(#"a: "\ud83d\ude00""# + "\nd: e", "2:5 number", reads: #"{"d":"e"}"#),
    .init(#"a: "\U00110000""# + "\nd: e", "2:5 number", reads: #"{"d":"e"}"#),
    // Keys.
    .init("a: b\na: c\nd: e", "3:1 second time", reads: #"{"a":"b","d":"e"}"#),
    .init("a: { b: c, b: d }", "2:12 second time", reads: #"{"a":{"b":"c"}}"#),
    .init("<<: b\nd: e", "2:1 merge", reads: #"{"d":"e"}"#),
    .init("? a\n: b\nd: e", "2:1 is neither", reads: #"{"d":"e"}"#),
    .init("? a: b\nd: e", "2:1 begin with “?”", reads: #"{"d":"e"}"#),
    .init(": a\nd: e", "2:1 no key", reads: #"{"d":"e"}"#),
    .init("&x a: b\n*c: d\ne: f", "2:1 anchors", "3:1 anchors", reads: #"{"e":"f"}"#),
    .init("a:b\nc: d", "2:1 is neither", reads: #"{"c":"d"}"#),
    .init(
      "a: b\nc = d\ne: f\nsome text\ng: h", "3:1 is neither", "5:1 is neither",
      reads: #"{"a":"b","e":"f","g":"h"}"#),
    .init("a:\n  P1 always\n  P2: b\nc: d", "3:3 is neither", reads: #"{"a":{"P2":"b"},"c":"d"}"#),
    .init("[a]: b\nc: d", "2:1 is neither", reads: #"{"c":"d"}"#),
    .init(
      String(repeating: "k", count: 1025) + ": b\nc: d", "2:1 longer than 1024",
      reads: #"{"c":"d"}"#),
    // Indentation.
    .init(
      "a:\n    b: c\n  d: e\n    f: g\nh: i", "4:3 indented neither", "5:5 has its value already",
      reads: #"{"a":{"b":"c","d":"e"},"h":"i"}"#),
    .init("  a: b\nc: d\ne: f", "3:1 indented neither", reads: #"{"a":"b","c":"d","e":"f"}"#),
    .init(
      "a:\n    - b\n  - c\n  - d\ne: f", "4:3 indented neither",
      reads: #"{"a":["b","c","d"],"e":"f"}"#),
    .init("a:\n\tb: c\n\td: e\nf: g", "3:1 tab", reads: #"{"a":{"b":"c","d":"e"},"f":"g"}"#),
    .init(
      "a:\n \tb: c\nf: g\n\t\nh: i", "3:2 tab", "5:1 tab",
      reads: #"{"a":{"b":"c"},"f":"g","h":"i"}"#),
    .init("a:\n  - b\n  c: d\ne: f", "4:3 no item", reads: #"{"a":["b"],"e":"f"}"#),
    .init("a:\n  - b\n  -c\n  - d", "4:3 no item", reads: #"{"a":["b","d"]}"#),
    .init("a: b\n- c\nd: e", "3:1 among keys", reads: #"{"a":"b","d":"e"}"#),
    .init("a: b\n- c\n- d\ne: f", "3:1 among keys", reads: #"{"a":"b","e":"f"}"#),
    .init("a: *b\n- c\n- d\ne: f", "2:4 anchors", reads: #"{"e":"f"}"#),
    .init("a:\n  - b\n  c: d\n  e: f\n  - g", "4:3 no item", reads: #"{"a":["b","g"]}"#),
    .init("a:\n    b: c\n  d e\nf: g", "4:3 indented neither", reads: #"{"a":{"b":"c"},"f":"g"}"#),
    .init("a:\n\tb\n\tc: d\ne: f", "3:1 tab", reads: #"{"a":{"c":"d"},"e":"f"}"#),
    .init("  some text\na: b\nc: d", "2:3 is neither", reads: #"{"a":"b","c":"d"}"#),
    .init("a: b\n\"some\ntext\"\nc: d", "3:1 quote", reads: #"{"a":"b","c":"d"}"#),
    .init("- a\n- b", "2:1 not with a list", reads: "none"),
    // Brackets.
    .init("a: [b, c\nd: e", "2:4 not closed", reads: #"{"d":"e"}"#),
    .init("a: { b: c,\n  d: e\nf: g", "2:4 not closed", reads: #"{"f":"g"}"#),
    .init("a: {\n b: [c\n}\nd: e", "4:1 closed with", reads: #"{"d":"e"}"#),
    .init("a: [b, {c: d]\ne: f", "2:13 closed with", reads: #"{"e":"f"}"#),
    .init("a: [b, , c]\nd: e", "2:8 comma", reads: #"{"d":"e"}"#),
    .init("a: [, b]\nd: e", "2:5 comma", reads: #"{"d":"e"}"#),
    .init("a: [\"b\" \"c\"]\nd: e", "2:9 comma is missing", reads: #"{"d":"e"}"#),
    .init("a: [b\n  c]\nd: e", "3:3 comma is missing", reads: #"{"d":"e"}"#),
    .init("a: [b: c]\nd: e", "2:6 not keys", reads: #"{"d":"e"}"#),
    .init("a: {b: c: d}\nd: e", "2:9 comma is missing", reads: #"{"d":"e"}"#),
    .init("a: {b:c}\nd: e", "2:5 is not “key: value”", reads: #"{"d":"e"}"#),
    .init("a: {b, c: d}\nd: e", "2:5 is not “key: value”", reads: #"{"d":"e"}"#),
    .init("a: {[b]: c}\nd: e", "2:5 cannot be a list", reads: #"{"d":"e"}"#),
    .init("a: [b?, c]\nd: e", "2:6 “?”", reads: #"{"d":"e"}"#),
    .init("a: [b] c\nd: e", "2:8 behind the value", reads: #"{"d":"e"}"#),
    .init("a: [b]]\nd: e", "2:7 behind the value", reads: #"{"d":"e"}"#),
    .init("a: [b, *c]\nd: e", "2:8 anchors", reads: #"{"d":"e"}"#),
    .init("a: [b,#c\n  d]\ne: f", "2:7 begin with “#”", reads: #"{"e":"f"}"#),
    .init("a: [b, - c]\nd: e", "2:8 list cannot start", reads: #"{"d":"e"}"#),
    .init("a: [b, c\n  d: e\nf: g", "3:3 comma is missing", reads: #"{"f":"g"}"#),
    // Whole lines.
    .init("a: b\n...\nc: d", "3:1 does not end in", reads: #"{"a":"b","c":"d"}"#),
    .init("a: b\n--- c\nd: e", "3:1 behind “---”", reads: #"{"a":"b","d":"e"}"#),
    .init("%YAML 1.2\na: b", "2:1 is neither", reads: #"{"a":"b"}"#),
    .init(
      "a: b\u{0}c\nd: e\u{2028}", "2:5 invisible", "3:5 invisible",
      reads: "{\"a\":\"b\\u0000c\",\"d\":\"e\\u2028\"}"),
    .init("a: b\rc: d\ne: f", "2:5 invisible", reads: #"{"e":"f"}"#),
    // The page's text.
    .init("Some text.\n\n- a list\n- of things\n\nNote: more", "2:1 is neither", reads: "none"),
    .init("\nSome text\nover two lines.", "3:1 is neither", reads: "none"),
    .init(
      "a: b\n\nSome text\nover two lines.\n\n# Heading\n| table |", "4:1 is neither",
      reads: #"{"a":"b"}"#),
    .init("a: b\n\nkind page\nd: e", "4:1 is neither", reads: #"{"a":"b","d":"e"}"#),
  ]

  @Test(arguments: cases)
  func isRefused(_ example: Case) {
    let (root, faults, _) = FrontMatterText.read(example.text)
    #expect(FrontMatterText.tree(root) == example.tree)
    let found = faults.map { "\($0.place.line):\($0.place.column) \($0.message)" }
    #expect(found.count == example.faults.count, "\(found)")
    for (fault, expected) in zip(found, example.faults) {
      let parts = expected.split(separator: " ", maxSplits: 1)
      #expect(
        fault.hasPrefix(parts[0] + " ") && fault.contains(parts[1]), "\(fault) is not \(expected)")
    }
    #expect(
      faults.allSatisfy { $0.rule == .frontMatterInvalid && $0.place.endColumn > $0.place.column })
  }

  @Test(.enabled(if: FrontMatterOracle.isAvailable, "python3 with PyYAML is not installed"))
  func mostOfThemPyYAMLRefusesToo() throws {
    let answers = try FrontMatterOracle.read(Self.cases.map(\.text))
    let refused = answers.count { $0.hasPrefix("error") }
    // The rest is YAML that front matter leaves out: block scalars, tags, merge keys and the like.
    #expect(refused * 2 > answers.count, "\(refused) of \(answers.count)")
  }

  @Test(arguments: [
    ("---\na: b\n\nText.\n", "1:1", "before line 4"),
    ("---\nText.\n", "1:1", "before line 2"),
    ("---\n", "1:1", "after the last key;"),
    ("---", "1:1", "after the last key;"),
    ("---\na: b\n--\n", "1:1", "before line 3"),
    ("---\ra: b\r---\r", "1:1", "LF or CRLF"),
  ])
  func unclosedFrontMatterHasNoBody(_ text: String, place: String, hint: String) throws {
    let (frontMatter, faults) = FrontMatter.read(
      SourceText(path: "page.md", bytes: Array(text.utf8)))
    let fault = try #require(faults.first)
    #expect(faults.count == 1)
    #expect("\(fault.place.line):\(fault.place.column)" == place)
    #expect(fault.hint?.contains(hint) == true, "\(fault.hint ?? "")")
    #expect(frontMatter.root == nil)
    #expect(frontMatter.bodyOffset == text.utf8.count)
  }

  @Test func dotsCloseWhatNoDashesClose() {
    let source = SourceText(path: "page.md", bytes: Array("---\na: b\n...\nText.\n".utf8))
    let (frontMatter, faults) = FrontMatter.read(source)
    #expect(faults.map(\.place.line) == [3])
    #expect(FrontMatterText.tree(frontMatter.root) == #"{"a":"b"}"#)
    #expect(frontMatter.bodyLine == 4)
  }

  @Test func aSecondKeyNamesTheFirst() throws {
    let fault = try #require(FrontMatterText.read("a: b\nc: d\na: e").faults.first)
    #expect(fault.hint == "the first is on line 2: keep one")
    #expect(fault.notes.map(\.place.line) == [2])
  }

  @Test func hintsSpellTheCure() {
    let hints = [
      "title: Response: times", "a: *urgent*", "a: @\"x\" it's", "title:Response", "a: [b", "a: 'b",
    ].map { FrontMatterText.read($0).faults.first?.hint ?? "none" }
    #expect(
      hints == [
        #"write "Response: times""#, #"if it is a text, write "*urgent*""#, #"write '@"x" it''s'"#,
        "put a space behind the colon", "close it with “]”; lines it goes on over are indented",
        "close the text with the same quote, on one line",
      ])
  }
}
