import PledgeJSON
import Testing

@Suite struct JSONNodeTests {
  func read(_ text: String) throws -> JSONNode { try JSONNode(parsing: Array(text.utf8)) }

  @Test func offsetsCountBytesAndTheMark() throws {
    let text = "\u{FEFF} {\"é\" : [ 1.10 , \"a\\n\" ], \"b\":null}\n"
    let bytes = Array(text.utf8)
    let node = try read(text)
    func slice(_ range: Range<Int>?) -> String {
      range.map { String(decoding: bytes[$0], as: UTF8.self) } ?? "nothing"
    }
    #expect(node.range.lowerBound == 4)
    #expect(slice(node.range) == "{\"é\" : [ 1.10 , \"a\\n\" ], \"b\":null}")
    #expect(slice(node.members?[0].keyRange) == "\"é\"")
    #expect(slice(node["é"]?.range) == "[ 1.10 , \"a\\n\" ]")
    #expect(slice(node["é"]?.array?[0].range) == "1.10")
    #expect(node["é"]?.array?[0].value == .number("1.10"))
    #expect(node["é"]?.array?[1].string == "a\n")
    #expect(slice(node["b"]?.range) == "null")
    #expect(node["c"] == nil)
    #expect(node["b"]?["c"] == nil)
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
    (#""\u0041\u00e9\uD83D\uDE00\u0000""#, "Aé😀\0"),
    (#""é😀""#, "é😀"), (#""é\té""#, "é\té"), ("\"\u{7f}\u{2028}\"", "\u{7f}\u{2028}"),
  ])
  func strings(text: String, expected: String) throws {
    #expect(
      try read(text).string.map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars))
  }

  @Test(
    arguments: [
      ("12", 12), ("-0", 0), ("0.0", 0), ("12.0", 12), ("1.2e1", 12), ("120E-1", 12), ("1.5", nil),
      ("1e-1", nil), ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min),
      ("9223372036854775808", nil), ("1e400", nil), ("1e99999999999999999999999", nil),
      ("0e99999999999999999999999", 0), ("1e-99999999999999999999999", nil), ("\"12\"", nil),
    ] as [(String, Int?)])
  func integers(text: String, expected: Int?) throws {
    #expect(try read(text).integer() == expected)
  }

  @Test(
    arguments: [
      ("\"12\"", 12, nil), ("\"-3\"", -3, nil), ("\"012\"", nil, nil), ("\"1.0\"", nil, nil),
      ("\"+1\"", nil, nil), ("\"\"", nil, nil), ("\"-\"", nil, nil), ("\"true\"", nil, true),
      ("\"false\"", nil, false), ("\"True\"", nil, nil), ("\"yes\"", nil, nil), ("true", nil, true),
    ] as [(String, Int?, Bool?)])
  func textAsScalar(text: String, integer: Int?, bool: Bool?) throws {
    #expect(try read(text).integer(scalarsAreText: true) == integer)
    #expect(try read(text).bool(scalarsAreText: true) == bool)
  }

  /// Two spellings of é are two keys to JSON, although Swift's == holds between them.
  @Test func keysCompareByCodePoints() throws {
    let node = try read("{\"\u{e9}\":1,\"e\u{301}\":2}")
    #expect(node["\u{e9}"]?.integer() == 1)
    #expect(node["e\u{301}"]?.integer() == 2)
    let many = (0..<20).map { "\"k\($0)\":0" }.joined(separator: ",")
    #expect(try read("{\(many),\"\u{e9}\":1,\"e\u{301}\":2}").members?.count == 22)
  }
}
