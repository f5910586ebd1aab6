import Foundation
import PledgeJSON
import Testing

/// What is wrong, where, and what would be right. The place is marked in the text with ⟦ and ⟧.
@Suite struct JSONFaultTests {
  static let cases: [(marked: String, message: String, hint: String)] = [
    // Structure
    ("", "the file is empty", "a JSON file holds one value, such as { }"),
    ("⟦ ⟧\n", "the file is empty", "a JSON file holds one value, such as { }"),
    ("[1, 2⟦,⟧ ]", "a comma stands after the last entry of the list", "remove this comma"),
    (#"{"a": 1⟦,⟧\#n}"#, "a comma stands after the last entry of the object", "remove this comma"),
    ("[1,⟦,⟧2]", "a value is missing before “,”", "write the value, or remove the “,”"),
    (#"{"a":1,⟦,⟧"b":2}"#, "a key is missing before “,”", "remove this comma"),
    (#"{⟦:⟧1}"#, "a key is missing before “:”", "write the key in double quotes before it"),
    (
      #"{⟦[⟧1]}"#, "a key is missing before “[”",
      #"in an object every value has a key: "key": value"#
    ),
    (#"{"a" ⟦1⟧}"#, "a colon is missing after the key “a”", #"write "a": and then the value"#),
    (#"{"a"⟦=⟧1}"#, "a colon is missing after the key “a”", #"write "a": and then the value"#),
    (#"{⟦"a"⟧}"#, "the key “a” has no value", "write the value after the colon, or remove the key"),
    (
      #"{⟦"a"⟧: , "b": 1}"#, "the key “a” has no value",
      "write the value after the colon, or remove the key"
    ),
    (#"{"a":1 ⟦"⟧b":2}"#, "a comma is missing before this", "write “,” after the entry before"),
    ("[1 ⟦22⟧]", "a comma is missing before this", "write “,” after the entry before"),
    ("[1⟦;⟧ 2]", "entries are separated by commas, not by “;”", "write “,”"),
    ("[1⟦}⟧", "the list does not end with “}”", "close it with “]”"),
    (#"{"a":1⟦]⟧"#, "the object does not end with “]”", "close it with “}”"),
    (
      #"["a"⟦:⟧1]"#, "a list has no keys",
      "write { } around keys and values, [ ] around values alone"
    ),
    ("{}⟦}⟧", "this “}” closes nothing", "remove it, or write what it should close"),
    (
      "{} ⟦{⟧}", "there is more text after the end of the value",
      "a JSON file holds one value; several are put in a list: [ …, … ]"
    ),
    (#"{"a":1,"b":2,⟦"a"⟧:3}"#, "the key “a” stands twice in this object", "keep one of the two"),
    (
      #"{"1":1,"2":2,"3":3,"4":4,"5":5,"6":6,"7":7,"8":8,"9":9,"10":10,⟦"9"⟧:3}"#,
      "the key “9” stands twice in this object", "keep one of the two"
    ),
    (#"{"a":1,⟦"\u0061"⟧:3}"#, "the key “a” stands twice in this object", "keep one of the two"),
    // The end of the file
    (
      #"{"a": ⟦[⟧1, 2"#, "the file ends inside the list opened here",
      "close it with “]”; if the end of the file was lost, restore it"
    ),
    (
      #"⟦{⟧"a": [1]"#, "the file ends inside the object opened here",
      "close it with “}”; if the end of the file was lost, restore it"
    ),
    (
      #"⟦{⟧"a":"#, "the file ends inside the object opened here",
      "close it with “}”; if the end of the file was lost, restore it"
    ),
    (
      #"⟦{⟧"a""#, "the file ends inside the object opened here",
      "close it with “}”; if the end of the file was lost, restore it"
    ),
    (#"{"a": ⟦"⟧b"#, "the file ends inside the text opened here", #"close it with ""#),
    // Words
    ("[⟦// no\u{e9}⟧\n1]", "JSON has no comments", "remove the comment"),
    ("[1 ⟦/* no */]⟧", "JSON has no comments", "remove the comment"),
    ("[1]\n⟦# no⟧", "JSON has no comments", "remove the comment"),
    (
      "[⟦'⟧a']", "keys and text are put in straight double quotes, not in '",
      #"write " at the beginning and at the end"#
    ),
    (
      "{⟦“⟧a”: 1}", "keys and text are put in straight double quotes, not in “",
      #"write " at the beginning and at the end"#
    ),
    ("{⟦name⟧: 1}", "the key “name” stands without quotes", #"write "name":"#),
    (
      "[⟦Madrid⟧]", "the word “Madrid” stands without quotes",
      #"if it is text, put it in double quotes: "Madrid""#
    ),
    ("[⟦True⟧]", "JSON has no word “True”", #"write true, or "True" if it is text"#),
    ("[⟦yes⟧]", "JSON has no word “yes”", #"write true, or "yes" if it is text"#),
    ("[⟦None⟧]", "JSON has no word “None”", #"write null, or "None" if it is text"#),
    ("[⟦NaN⟧]", "JSON has no number “NaN”", "write null, or leave the key out"),
    ("[⟦-Infinity⟧]", "JSON has no number “-Infinity”", "write null, or leave the key out"),
    // Numbers
    ("[⟦012⟧]", "a number does not begin with extra zeros", #"write 12, or "012" if it is text"#),
    (
      "[⟦-00.5⟧]", "a number does not begin with extra zeros",
      #"write -0.5, or "-00.5" if it is text"#
    ),
    ("[⟦00⟧]", "a number does not begin with extra zeros", #"write 0, or "00" if it is text"#),
    ("[⟦.5⟧]", "a digit is missing before the decimal point", "write 0.5"),
    ("[⟦-.5⟧]", "a digit is missing before the decimal point", "write -0.5"),
    (
      "[⟦5.⟧]", "a digit is missing after the decimal point",
      "write the digit, or only the part before"
    ),
    ("[⟦5e+⟧]", "a digit is missing after the “e”", "write the digit, or only the part before"),
    ("[⟦+5⟧]", "a number does not begin with “+”", "write 5"),
    ("[⟦-⟧]", "“-” stands without a number", "write the digits right after the minus sign"),
    ("[⟦0x1F⟧]", "JSON has no hexadecimal numbers", "write the number in decimal digits"),
    (
      "[⟦2026-01-31⟧]", "“2026-01-31” is not a number",
      #"if it is text, put it in double quotes: "2026-01-31""#
    ),
    ("[⟦9:00⟧]", "“9:00” is not a number", #"if it is text, put it in double quotes: "9:00""#),
    ("[⟦24x7⟧]", "“24x7” is not a number", #"if it is text, put it in double quotes: "24x7""#),
    ("[50⟦%⟧]", "“%” does not belong here", "remove it"),
    // Strings
    (
      "[⟦\"a⟧\n]", "the text opened here is not closed on its line",
      #"close it with ", or write \n where a line break is meant"#
    ),
    ("[\"a⟦\t⟧\"]", "a tab stands inside text", #"remove it, or write \t"#),
    (
      "[\"é⟦\u{1}⟧\"]", "a control character U+0001 stands inside text",
      #"remove it, or write \u0001"#
    ),
    (
      "[\"\\n⟦\u{1}⟧\"]", "a control character U+0001 stands inside text",
      #"remove it, or write \u0001"#
    ),
    (#"["C:⟦\P⟧"]"#, "“\\P” has no meaning in JSON", #"a backslash itself is written \\"#),
    (#"["⟦\é⟧"]"#, "“\\é” has no meaning in JSON", #"a backslash itself is written \\"#),
    (
      #"["⟦\u12⟧x"]"#, "four hexadecimal digits must follow \\u",
      #"write for example \u00e9, or the character itself; a backslash itself is written \\"#
    ),
    (
      #"["⟦\uD800⟧"]"#, "\\uD800 is only half of a character",
      #"write the character itself, or both halves, such as \ud83d\ude00"#
    ),
    (
      #"["⟦\uDC00⟧\uD800"]"#, "\\uDC00 is only half of a character",
      #"write the character itself, or both halves, such as \ud83d\ude00"#
    ),
    // Characters
    (
      "[⟦é⟧]", "the word “é” stands without quotes", #"if it is text, put it in double quotes: "é""#
    ),
    ("[⟦@⟧]", "“@” does not belong here", "remove it"),
    ("[⟦\u{7F}⟧]", "control character U+007F stands here", "remove it"),
  ]

  @Test(arguments: cases)
  func fault(marked: String, message: String, hint: String) throws {
    let start = marked.range(of: "⟦").map { marked[..<$0.lowerBound].utf8.count } ?? 0
    let end = marked.range(of: "⟧").map { marked[..<$0.lowerBound].utf8.count - 3 } ?? 0
    let text = marked.filter { $0 != "⟦" && $0 != "⟧" }
    #expect(throws: JSONFault(range: start..<end, message: message, hint: hint)) {
      try JSONNode(parsing: Array(text.utf8))
    }
  }

  @Test(
    arguments: [
      ([0x22, 0x61, 0xE9, 0x22], 2, "the byte E9 (hexadecimal) is not UTF-8 text"),
      ([0x22, 0x5C, 0x6E, 0xE9, 0x22], 3, "the byte E9 (hexadecimal) is not UTF-8 text"),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], 1, "the byte ED (hexadecimal) is not UTF-8 text"),
      ([0x22, 0xC0, 0x80, 0x22], 1, "the byte C0 (hexadecimal) is not UTF-8 text"),
      ([0x5B, 0xE9, 0x5D], 1, "the byte E9 (hexadecimal) is not UTF-8 text"),
      ([0x5B, 0x00, 0x5D], 1, "control character U+0000 stands here"),
      ([0xFF, 0xFE, 0x7B, 0x00], 0, "the file is in UTF-16, not in UTF-8"),
      ([0x7B, 0x00, 0x7D, 0x00], 0, "the file is in UTF-16, not in UTF-8"),
    ] as [([UInt8], Int, String)])
  func encoding(text: [UInt8], offset: Int, message: String) {
    do throws(JSONFault) {
      _ = try JSONNode(parsing: text)
      Issue.record("accepted")
    } catch {
      #expect(error.range.lowerBound == offset)
      #expect(error.message == message)
    }
  }

  /// Text from strangers does not fill or turn around a terminal.
  @Test func hostileKeyIsShownShort() {
    let key = "\u{202E}\\u001b[31m" + String(repeating: "x", count: 1_000)
    do throws(JSONFault) {
      _ = try JSONNode(parsing: Array("{\"\(key)\":1,\"\(key)\":2}".utf8))
      Issue.record("accepted")
    } catch {
      #expect(error.message.unicodeScalars.count < 100)
      #expect(error.message.hasPrefix("the key “\u{FFFD}\u{FFFD}[31mxxx"))
    }
  }
}
