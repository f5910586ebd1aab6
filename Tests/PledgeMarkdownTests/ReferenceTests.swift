import PledgeModel
import Testing

@Suite struct ReferenceTests {
  @Test(arguments: [
    (
      "a {{targets.P1.x_y}} b",
      ["text “a ” 1:1-3", "reference “targets.P1.x_y” 1:3-21", "text “ b” 1:21-23"]
    ),
    ("{{a.b}}{{ c }}", ["reference “a.b” 1:1-8", "reference “c” 1:8-15"]),
    ("a\n**{{b}}**", ["text “a” 1:1-2", "reference “b” 2:3-8"]),
    ("{{{a}}}", ["text “{” 1:1-2", "reference “a” 1:2-7", "text “}” 1:7-8"]),
    ("{{ {{a}}", ["text “{{ ” 1:1-4", "reference “a” 1:4-9"]),
    ("x {{}}", ["text “x ” 1:1-3", "reference 1:3-7"]),
    // Not references
    (
      "\\{{a}} \\{\\{b}}",
      ["text “{” 1:1-3", "text “{a}} ” 1:3-8", "text “{{” 1:8-12", "text “b}}” 1:12-15"]
    ),
    ("{{a", ["text “{{a” 1:1-4"]),
    ("a {{ b\nc }}", ["text “a {{ b” 1:1-7", "text “c }}” 2:1-5"]),
    ("`{{a}}`", []),
    ("    {{a}}", []),
    ("&#123;{a}}", ["text “{” 1:1-7", "text “{a}}” 1:7-11"]),
    ("{{a*b*}}", ["text “{{a” 1:1-4", "text “b” 1:5-6", "text “}}” 1:7-9"]),
  ])
  func references(markdown: String, nodes: [String]) {
    #expect(read(markdown).prose.outline("text", "reference") == nodes)
  }

  @Test(arguments: [
    ("{{targets}}", "component “targets” 1:1-12"),
    ("> {{ plans }}", "component “plans” 1:3-14"),
    ("- {{news}}", "component “news” 1:3-11"),
  ])
  func components(markdown: String, node: String) {
    let prose = read(markdown).prose
    #expect(prose.outline.last == node)
    #expect(prose.outline("paragraph", "reference").isEmpty)
  }

  @Test(arguments: ["a {{b}}", "{{a.b}}", "{{a}} {{b}}", "# {{a}}", "{{}}", "{{a b}}"])
  func noComponent(markdown: String) {
    #expect(read(markdown).prose.outline("component").isEmpty)
    #expect(!read(markdown).prose.outline("reference").isEmpty)
  }
}
