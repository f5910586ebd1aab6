import PledgeModel
import Testing

/// Comments that accept a finding in the block below them.
@Suite struct AcceptanceCommentTests {
  @Test(
    arguments: [
      (
        "<!-- pledge: accept prose-vague: so we say -->\nText.",
        "prose-vague “so we say” 1:1-47 for 2:1-6"
      ),
      ("<!--pledge: accept a : b-->\n\n## H\n", "a “b” 1:1-28 for 3:1-5 under h"),
      (
        "# T\n\nOne.\n\n<!-- pledge: accept a: b c\n  d (until 2027-01-02) -->\n- x\n- y\n",
        "a “b c d” until 2027-01-02 5:1-27 for 7:1-8:4 under t"
      ),
      ("<!-- Pledge: accept a -->\n> q\n> r\n", "a “” 1:1-26 for 2:1-3:4"),
      ("Text\n<!-- pledge: accept a: b -->\nmore\n", "a “b” 2:1-29 for 3:1-5"),
      ("- i\n\n  <!-- pledge: accept a: b -->\n  in it\n", "a “b” 3:3-31 for 4:3-8"),
      (
        "<!-- pledge: accept a: b -->\n<!-- pledge: accept c: d -->\n\n| h |\n|---|\n| c |\n",
        "a “b” 1:1-29 for 4:1-6:6, c “d” 2:1-29 for 4:1-6:6"
      ),
    ])
  func read(markdown: String, expected: String) {
    let (prose, findings) = PledgeMarkdownTests.read(markdown)
    #expect(findings == [])
    let found = prose.acceptances.map { acceptance in
      "\(acceptance.rule) “\(acceptance.reason)”\(acceptance.until.map { " until \($0)" } ?? "") "
        + "\(words(acceptance.place)) for \(words(acceptance.block))"
        + (acceptance.heading.isEmpty ? "" : " under \(acceptance.heading)")
    }
    #expect(found.joined(separator: ", ") == expected)
  }

  @Test(
    arguments: [
      ("<!-- pledge: ignore a: b -->\nx", "a comment to pledge can “accept”, not “ignore”"),
      ("<!-- pledge: accept -->\nx", "this comment names no rule that it accepts"),
      ("<!-- pledge: accept : why -->\nx", "this comment names no rule that it accepts"),
      ("<!-- pledge: accept a b -->\nx", "a colon stands between the rule and the reason"),
      ("<!-- pledge: accept a: b (until 2027-02-30) -->\nx", "there is no day 2027-02-30"),
      ("x <!-- pledge: accept a: b --> y", "this comment stands inside a text"),
      ("x\n\n<!-- pledge: accept a: b -->\n", "no block follows this comment"),
    ])
  func malformed(markdown: String, message: String) {
    let (prose, findings) = PledgeMarkdownTests.read(markdown)
    #expect(findings.map(\.message) == [message])
    #expect(
      findings.allSatisfy {
        $0.rule == .valueInvalid && $0.hint?.contains("write <!-- pledge: accept") == true
      })
    #expect(prose.acceptances.isEmpty)
  }

  @Test(
    arguments: [
      "<!-- a note -->\nx", "<!-- pledged: x -->\nx", "`<!-- pledge: x -->`",
      "    <!-- pledge: x -->\n", "<!-- pledge - to do -->\nx",
    ])
  func notesAreLeftAlone(markdown: String) {
    let (prose, findings) = PledgeMarkdownTests.read(markdown)
    #expect(findings.filter { $0.rule == .valueInvalid } == [])
    #expect(prose.acceptances.isEmpty)
  }
}
