import PledgeTemplate
import Testing

/// Templates made to crash, to hang or to fill the memory.
@Suite(.timeLimit(.minutes(5)))
struct HostileTests {
  @Test(arguments: [
    (String(repeating: "{{#a}}", count: 100_000), ["1:1537 sections nest deeper than 256 here"]),
    (String(repeating: "{{#a}}\n", count: 256) + String(repeating: "{{/a}}", count: 256), []),
    ("{{" + String(repeating: "a", count: 1_000_000), ["1:1 this tag is never closed"]),
    ("{{!" + String(repeating: "{{", count: 500_000), ["1:1 this tag is never closed"]),
    (
      "{{" + String(repeating: "a.", count: 500_000) + "}}",
      ["1:1 what this tag holds is not a name"]
    ),
    ("{{=" + String(repeating: "a", count: 500_000) + " b=}}", ["1:1 these are not delimiters"]),
    ("{{=aaaaaaaaaaaaaaab b=}}" + String(repeating: "a", count: 1_000_000), []),
    (String(repeating: "{{={{ }}=}}", count: 100_000), []),
    (
      String(repeating: " ", count: 1_000_000) + "{{a}}"
        + String(repeating: " {{!}}", count: 100_000), []
    ),
  ])
  func `are refused or compiled in no time`(template: String, expected: [String]) {
    #expect(faults(in: template) == expected)
  }

  @Test(arguments: [
    "{{", "{{}}", "{{/a}}", "{{=\n", "{{{", "{{>p}}", "{{#a b}}", "{{a\n", "{{=a=}}",
  ])
  func `have their first 100 faults listed`(slip: String) {
    let found = faults(in: String(repeating: slip, count: 20_000))
    #expect(found.count == 101)
    #expect(
      found.last?.hasSuffix(" there are more than 100 faults: the others are not listed") == true)
    #expect(Rendered(String(repeating: "{{a}}", count: 20_000)).faults.count == 101)
  }

  static let deep =
    "partials call each other deeper than 100 here (a template may call itself only in a section that comes to an end)"

  @Test(
    arguments: [
      ("{{>main}}", [:], "main:1:1: \(deep)"),
      ("{{>main}}{{>main}}", [:], "main:1:1: \(deep)"),
      ("\n {{>p}}\n", ["p": "x\n {{>p}}\n"], "p:2:2: \(deep)"),
      ("{{>p}}", ["p": "{{>q}}", "q": "{{#yes}}{{>p}}{{/yes}}"], "q:1:9: \(deep)"),
      ("{{#two}}{{>main}}{{/two}}", [:], "main:1:9: \(deep)"),
    ] as [(String, [String: String], String)])
  func `that call themselves for ever are stopped`(
    main: String, partials: [String: String], expected: String
  ) {
    #expect(
      Rendered(main, ["yes": true, "two": ["a", "b"]], partials: partials).faults == [expected])
  }

  @Test func `that double at each step are stopped`() {
    var partials = ["p60": "{{yes}}"]
    for i in 0..<60 { partials["p\(i)"] = "{{>p\(i + 1)}}{{>p\(i + 1)}}" }
    let rendered = Rendered("{{>p0}}", ["yes": ""], partials: partials)
    #expect(
      rendered.faults.map { $0.contains("rendering takes more than 10000000 steps") } == [true])
  }

  @Test func `that write without end are stopped`() {
    let loops =
      String(repeating: "{{#ten}}", count: 9) + "{{page}}" + String(repeating: "{{/ten}}", count: 9)
    let page = Value.markup(Array(repeating: 32, count: 10_000))
    let value: Value = ["page": page, "ten": .list(Array(repeating: "x", count: 10))]
    var output: [UInt8] = []
    let faults = TemplateSet(["t": Array(loops.utf8)]).render("t", value, into: &output)
    #expect(faults.map(\.message) == ["rendering writes more than 67108864 bytes"])
    #expect(output.count < 68_000_000)
  }

  @Test func `that indent without end are stopped`() {
    let indent = String(repeating: " ", count: 1_000_000)
    let rendered = Rendered(
      "\(indent){{>p}}", partials: ["p": String(repeating: "\n", count: 1_000_000)])
    #expect(rendered.faults == ["p:1000001:1: rendering writes more than 67108864 bytes"])
    #expect(rendered.output.utf8.count < 70_000_000)
  }

  @Test func `as deep as is allowed are rendered`() {
    let nested =
      String(repeating: "{{#a}}", count: 256) + "x" + String(repeating: "{{/a}}", count: 256)
    #expect(Rendered(nested, ["a": true]) == Rendered(output: "x"))
    var value: Value = ["next": .absent]
    for _ in 0..<99 { value = ["next": value] }
    #expect(Rendered("{{>p}}", value, partials: ["p": "({{#next}}{{>p}}{{/next}})"]).faults == [])
  }

  /// Any bytes compile and render, and every fault has a place that exists.
  @Test func `made at random do no harm`() {
    var random = SplitMix(state: 1)
    let pieces = [
      "{{", "}}", "{{{", "}}}", "#", "^", "/", ">", "!", "=", "&", "a", "b.c", ".", " ", "\n",
      "\r\n", "é", "<% %>", "\u{0}",
    ]
    let value: Value = ["a": [["b": ["c": "x"]], "y"], "b": ["c": true]]
    for _ in 0..<20_000 {
      let template = (0..<random.next(30)).map { _ in
        pieces[random.next(random.next(50) == 0 ? 20 : 19)]
      }.joined()
      let set = TemplateSet(["t": Array(template.utf8), "a": Array("{{>t}}".utf8)])
      var output: [UInt8] = []
      let lines = template.utf8.split(separator: 10, omittingEmptySubsequences: false).map(\.count)
      for fault in set.faults + set.render("t", value, into: &output) where fault.template == "t" {
        #expect(1...lines.count ~= fault.line, "\(template.debugDescription)")
        #expect(1...lines[fault.line - 1] + 1 ~= fault.column, "\(template.debugDescription)")
        #expect(!fault.message.isEmpty)
      }
    }
  }
}

/// A small generator with a seed, so that a failure can be repeated (Steele, Lea and Flood, "SplitMix", 2014).
private struct SplitMix {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
