import PledgeTemplate
import Testing

/// What is wrong in a template, and where it is said to be.
struct FaultTests {
  @Test(
    arguments: [
      // Sections, reported where they open.
      ("{{#a}}", ["1:1 the section “a” is never closed"]),
      (
        "x\n {{#a}}{{^b}}",
        ["2:2 the section “a” is never closed", "2:8 the section “b” is never closed"]
      ),
      ("{{#a}}{{#b}}{{/a}}", ["1:7 the section “b” is never closed"]),
      (
        "{{#a}}{{#b}}{{#c}}{{/a}}",
        ["1:7 the section “b” is never closed", "1:13 the section “c” is never closed"]
      ),
      // Closings, reported where they are. One slip is one fault.
      ("{{/a}}", ["1:1 “a” is closed here, but no section is open"]),
      ("{{#a}}{{/a}}{{/a}}", ["1:13 “a” is closed here, but no section is open"]),
      ("{{#links}}{{/link}}", ["1:11 “link” is closed here, but it is not open"]),
      ("{{#links}}{{/page}}{{/links}}", ["1:11 “page” is closed here, but it is not open"]),
      // Tags that do not end. What follows is still read.
      ("a {{", ["1:3 this tag is never closed"]),
      ("a {{b", ["1:3 this tag is never closed"]),
      ("a {{b}", ["1:3 this tag is never closed"]),
      ("a {{{b}} c", ["1:3 this tag is never closed"]),
      (
        "{{a {{b}}{{/c}}",
        ["1:1 this tag is never closed", "1:10 “c” is closed here, but no section is open"]
      ),
      ("{{#a}} {{/a {{b}}", ["1:8 this tag is never closed"]),
      ("{{#a {{b}} {{/a}}", ["1:1 this tag is never closed"]),
      ("{{#a}}{{! never {{/a}}", ["1:1 the section “a” is never closed"]),
      ("{{#a}}{{! never {{/a", ["1:7 this tag is never closed"]),
      ("{{#a}}{{=<% %>}}{{/a}}", ["1:7 this tag is never closed"]),
      ("{{#a}}{{=<% %>\n{{/a}} =}}", ["1:7 this tag is never closed"]),
      // Names.
      ("{{}}", ["1:1 this tag names nothing"]),
      ("{{ }}", ["1:1 this tag names nothing"]),
      ("{{#}}{{/}}", ["1:1 this tag names nothing", "1:6 this tag names nothing"]),
      ("{{>}}", ["1:1 this tag names nothing"]),
      ("{{a b}}", ["1:1 “a b” is not a name"]),
      ("{{a..b}}", ["1:1 “a..b” is not a name"]),
      ("{{.a}}", ["1:1 “.a” is not a name"]),
      ("{{a.}}", ["1:1 “a.” is not a name"]),
      ("{{ #a }}", ["1:1 “#a” is not a name"]),
      ("{{a/b}}", ["1:1 “a/b” is not a name"]),
      ("{{<layout}}", ["1:1 “<layout” is not a name"]),
      ("{{$block}}", ["1:1 “$block” is not a name"]),
      ("{{>*dynamic}}", ["1:1 “*dynamic” is not a name"]),
      ("{{a\nb}}", ["1:1 what this tag holds is not a name"]),
      ("{{#a b}}{{/a}}", ["1:1 “a b” is not a name"]),
      ("{{\(String(repeating: "a", count: 201))}}", ["1:1 what this tag holds is not a name"]),
      // Partials.
      ("{{>nowhere}}", ["1:1 no template is named “nowhere”"]),
      ("{{>t}}", []),
      // Delimiters.
      ("{{=}}", ["1:1 this tag is never closed"]),
      ("{{==}}", ["1:1 these are not delimiters"]),
      ("{{=<%=}}", ["1:1 these are not delimiters"]),
      ("{{=a b c=}}", ["1:1 these are not delimiters"]),
      ("{{=a= b=}}", ["1:1 these are not delimiters"]),
      ("{{=aaaaaaaaaaaaaaaaa b=}}", ["1:1 these are not delimiters"]),
      (
        "{{=<% %>=}}<%a b%>{{a b}}<%/c",
        ["1:12 “a b” is not a name", "1:26 this tag is never closed"]
      ),
      ("{{={{ }}=}}{{a b}}", ["1:12 “a b” is not a name"]),
      // Not text at all.
      ("ab\n\u{0}", ["2:1 a control character (0) does not belong in a template"]),
    ] as [(String, [String])])
  func `in a template`(template: String, expected: [String]) {
    #expect(faults(in: template) == expected)
  }

  @Test(arguments: [
    "{{no}}", "{{#no}}{{/no}}", "{{^no}}{{/no}}", "{{&no}}", "{{{no}}}", "{{no.no}}",
  ])
  func `are placed by lines and bytes`(tag: String) {
    let leads: [(String, String)] = [
      ("", "1:1"), ("a", "1:2"), ("é", "1:3"), ("日本", "1:7"), ("🇪🇸", "1:9"), ("e\u{301}", "1:4"),
      ("\t", "1:2"),
      ("\n", "2:1"), ("\r\n", "2:1"), ("a\r\né\r\n🇪🇸", "3:9"), ("\r", "1:2"), ("\u{2028}", "1:4"),
      ("\n\n\n", "4:1"),
      ("\u{FEFF}", "1:1"), ("\u{FEFF}a\n", "2:1"), ("{{! é }}", "1:10"), ("{{!\n\n}}", "3:3"),
      ("{{!\r\né}}\r\n", "3:1"),
      ("{{=<< >>=}}<<={{ }}=>>", "1:23"), ("{{>p}}", "1:7"), ("{{#yes}}\n", "2:1"),
      ("  {{#yes}}  \r\n  ", "2:3"),
    ]
    for (lead, place) in leads {
      let end = lead.contains("#yes") ? "{{/yes}}" : ""
      let rendered = Rendered(lead + tag + end, ["yes": true], partials: ["p": "é\n"])
      #expect(
        rendered.faults == [
          "main:\(place): no value is named “no” here (the names here are “yes”)"
        ],
        "after \(lead.debugDescription)")
    }
  }

  @Test(
    arguments: [
      ([0xFF], "1:1 this is not UTF-8 text"),
      ([0x61, 0x0A, 0xC3], "2:1 this is not UTF-8 text"),
      ([0xC3, 0xA9, 0xED, 0xA0, 0x80], "1:3 this is not UTF-8 text"),
      ([0x7B, 0x7B, 0xFE, 0x7D, 0x7D], "1:3 this is not UTF-8 text"),
      ([0x0D, 0x0A, 0x1B], "2:1 a control character (27) does not belong in a template"),
    ] as [([UInt8], String)])
  func `in what is not text`(bytes: [UInt8], expected: String) {
    let set = TemplateSet(["t": bytes])
    var output: [UInt8] = []
    #expect(set.faults.map { "\($0.line):\($0.column) \($0.message)" } == [expected])
    #expect(set.render("t", [:], into: &output) == set.faults)
    #expect(output == [])
  }

  @Test func `in a set are ordered by template and place`() {
    let set = TemplateSet([
      "b": Array("{{#x}}\n{{/y}}".utf8), "a": Array("{{>c}}".utf8), "c.html": [],
    ])
    #expect(
      set.faults.map(\.description) == [
        "a:1:1: no template is named “c”",
        "b:1:1: the section “x” is never closed (it ends with {{/x}})",
        "b:2:1: “y” is closed here, but it is not open (the section that is open here is “x”, from line 1)",
      ])
  }
}
