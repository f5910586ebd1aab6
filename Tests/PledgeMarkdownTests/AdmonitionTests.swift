import PledgeModel
import Testing

@Suite struct AdmonitionTests {
  @Test(arguments: [
    ("> [!NOTE]\n> a", ["admonition 1:1-2:4", "paragraph 2:3-4", "text “a” 2:3-4"]),
    // As GitHub reads it: in any letters, with spaces behind it, without one before it.
    (
      ">[!Tip]  \n>a *b*",
      [
        "admonition 1:1-2:7", "paragraph 2:2-7", "text “a ” 2:2-4", "emphasis 2:4-7",
        "text “b” 2:5-6",
      ]
    ),
    // Its text may be of any kind, and lazy.
    (
      "> [!warning]\n> - a",
      ["admonition 1:1-2:6", "list 2:3-6", "item 2:3-6", "paragraph 2:5-6", "text “a” 2:5-6"]
    ),
    (
      "> [!CAUTION]\n>\n> a\nb",
      [
        "admonition 1:1-4:2", "paragraph 3:3-4:2", "text “a” 3:3-4", "softBreak 3:4-4",
        "text “b” 4:1-2",
      ]
    ),
    (
      "- > [!IMPORTANT]\n  > a",
      ["list 1:1-2:6", "item 1:1-2:6", "admonition 1:3-2:6", "paragraph 2:5-6", "text “a” 2:5-6"]
    ),
    // One in another, and what follows one.
    (
      "> [!NOTE]\n> > [!TIP]\n> > a\n\nb",
      [
        "admonition 1:1-3:6", "admonition 2:3-3:6", "paragraph 3:5-6", "text “a” 3:5-6",
        "paragraph 5:1-2", "text “b” 5:1-2",
      ]
    ),
  ])
  func isRead(markdown: String, expected: [String]) {
    let (prose, findings) = read(markdown)
    #expect(prose.outline == expected)
    #expect(findings.isEmpty)
  }

  /// Mere quotes, and no mark in them that anybody may have meant.
  @Test(arguments: [
    "> \\[!NOTE]\n> a", "> [!NOTE](b)\n> a", "> a\n> [!NOTE]", "> [!*NOTE*]\n> a", "> [!]\n> a",
    "> a\n>\n> [!NOTE]\n> b", "> &#91;!NOTE]\n> a", "> [NOTE]\n> a", "> [! NOTE]\n> a",
    "> # [!NOTE]\n> a", "[!NOTE]\na", "> - [!NOTE]\n>   a",
  ])
  func isNone(markdown: String) {
    let (prose, findings) = read(markdown)
    #expect(prose.outline("admonition").isEmpty)
    #expect(findings.isEmpty)
  }

  @Test(arguments: [
    (
      "x\n\n> [!WARNIG]\n> a", "3:3-12",
      "there is no admonition [!WARNIG], so this is a mere quote", "did you mean “WARNING”?"
    ),
    (
      "> [!note] a\n> b", "1:3-10", "[!NOTE] shares its line with text, so this is a mere quote",
      "let the text start on the next line, after “> ”"
    ),
    (
      "> [!NOTE]**a**", "1:3-10", "[!NOTE] shares its line with text, so this is a mere quote",
      "let the text start on the next line, after “> ”"
    ),
    (
      "> [!NOTE]\n\na", "1:1-10", "[!NOTE] has no text",
      "start each line of its text with “> ”, as the line of the mark starts"
    ),
  ])
  func isFound(markdown: String, place: String, message: String, hint: String) throws {
    let (prose, findings) = read(markdown)
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.rule == .admonitionInvalid)
    #expect(words(finding.place) == place)
    #expect(finding.message == message)
    #expect(finding.hint == hint)
    // What is no mark stays as it was written.
    if prose.outline("admonition").isEmpty { #expect(prose.plainText.contains("[!")) }
  }

  @Test func othersAreListed() throws {
    let hint = try #require(read("> [!DANGER]\n> a").findings.first?.hint)
    #expect(hint == "known here: “NOTE”, “TIP”, “IMPORTANT”, “WARNING”, “CAUTION”")
  }

  @Test func itsWordsAreTheTextsOwn() {
    #expect(read("> [!NOTE]\n> a **b**\n\nc").prose.plainText == "a b\n\nc")
  }
}
