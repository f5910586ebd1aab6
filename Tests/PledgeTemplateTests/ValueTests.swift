import PledgeTemplate
import Testing

struct ValueTests {
  @Test(
    arguments: [
      ("{{x}}", .text("<a href=\"x\">&'é"), "&lt;a href=&quot;x&quot;&gt;&amp;&#39;é"),
      ("{{x}}", "a&b", "a&amp;b"),
      ("{{x}}", "a<b", "a&lt;b"),
      ("{{x}}", "a>b", "a&gt;b"),
      ("{{x}}", "a\"b", "a&quot;b"),
      ("{{x}}", "a'b", "a&#39;b"),
      ("{{x}}", "aé|~;%b", "aé|~;%b"),
      ("{{{x}}}", .text("<&"), "<&"),
      ("{{&x}}", .text("<&"), "<&"),
      ("{{x}}", .markup(Array("<b>&amp;</b>".utf8)), "<b>&amp;</b>"),
      ("{{{x}}}", .markup(Array("<b>&amp;</b>".utf8)), "<b>&amp;</b>"),
      ("{{x}}", .absent, ""),
      ("{{x}}", .text(""), ""),
      ("{{x}}", Value(nil), ""),
      ("{{x}}", Value("<"), "&lt;"),
      ("{{x}}", "\(1 + 1) < 3", "2 &lt; 3"),
    ] as [(String, Value, String)])
  func `is written by its type`(template: String, value: Value, expected: String) {
    #expect(Rendered(template, ["x": value]) == Rendered(output: expected))
  }

  @Test(
    arguments: [
      (.absent, "no"), (false, "no"), (true, "yes"), ("", "no"), ("0", "yes"), (.markup([]), "no"),
      (.markup([48]), "yes"), ([], "no"), (["a"], "yes"), ([.absent], "yes"), ([:], "yes"),
    ] as [(Value, String)])
  func `is truthy or falsy`(value: Value, expected: String) {
    #expect(Rendered("{{#x}}yes{{/x}}{{^x}}no{{/x}}", ["x": value]) == Rendered(output: expected))
  }

  @Test(
    arguments: [
      (true, "main:1:1: “x” is a yes or no, which cannot be printed"),
      (false, "main:1:1: “x” is a yes or no, which cannot be printed"),
      ([], "main:1:1: “x” is a list, which cannot be printed"),
      ([:], "main:1:1: “x” is an object, which cannot be printed"),
    ] as [(Value, String)])
  func `that cannot be printed is a fault`(value: Value, expected: String) {
    #expect(Rendered("{{x}}", ["x": value]) == Rendered(output: "", faults: [expected]))
    #expect(Rendered("{{{x}}}", ["x": value]) == Rendered(output: "", faults: [expected]))
  }

  @Test func `keeps the first of two fields with one name`() {
    #expect(
      Rendered("{{x}}", .object([("x", "first"), ("x", "second")])) == Rendered(output: "first"))
  }

  @Test func `is appended to what is there`() {
    var output = Array("before ".utf8)
    let set = TemplateSet(["t": Array("after".utf8)])
    #expect(set.render("t", [:], into: &output) == [])
    #expect(String(decoding: output, as: UTF8.self) == "before after")
  }
}
