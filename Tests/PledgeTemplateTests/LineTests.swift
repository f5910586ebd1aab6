import PledgeTemplate
import Testing

/// Lines that tags have to themselves, and the indent of partials, beyond what the specification's cases show.
struct LineTests {
  @Test(arguments: [
    // A tag alone takes its line, with any line end.
    ("a\n{{#t}}\nb\n{{/t}}\nc\n", "a\nb\nc\n"),
    ("a\r\n\t {{#t}} \t\r\nb\r\n{{/t}}\r\nc", "a\r\nb\r\nc"),
    ("\u{FEFF}{{#t}}\na{{/t}}", "a"),
    ("{{! 1 }}\n{{! 2 }}\n\n{{! 3 }}", "\n"),
    // Two tags, or a value, are not alone; a carriage return alone ends no line.
    ("{{#t}}{{/t}}\n", "\n"),
    (" {{#t}} {{/t}}\n", "  \n"),
    ("{{x}}\n", "X\n"),
    ("{{#t}}\ra{{/t}}", "\ra"),
    ("{{!\n}} {{#t}}\na{{/t}}", " \na"),
    // The indent of a partial goes before each of its lines, but not into what values print.
    (" {{>lines}}\n|", " 1\n \n 3\n|"),
    (" {{>lines}}", " 1\n \n 3\n"),
    ("{{>lines}}", "1\n\n3\n"),
    ("-{{>lines}}\n", "-1\n\n3\n\n"),
    (" {{>values}}", " A\nB\n A\nB \n"),
    (" {{>section}}", " [\n - \n - \n ]\n"),
    // Indents add up; a partial inside a line starts afresh.
    (" {{>outer}}\n|", " <\n   1\n   \n   3\n >\n|"),
    (" {{>inline}}\n|", " <1\n\n3\n>\n|"),
  ])
  func `are as the specification means them`(template: String, expected: String) {
    let rendered = Rendered(
      template, ["t": true, "x": "X", "two": "A\nB", "items": ["a", "b"]],
      partials: [
        "lines": "1\n\n3\n", "values": "{{two}}\n{{{two}}} \n",
        "section": "[\n{{#items}}\n- \n{{/items}}\n]\n",
        "outer": "<\n  {{>lines}}\n>\n", "inline": "<{{>lines}}>\n",
      ])
    #expect(rendered == Rendered(output: expected))
  }
}
