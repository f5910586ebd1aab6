import PledgeModel

extension Rule {
  static let markupResidue = Rule(
    "markup-residue", "No markup of another format is left in the text.",
    why:
      "What was a link or a warning in another format is now noise before the address a customer needs.",
    bad: Example(
      "index.md",
      "# Help\n\nIMPORTANT:«[,,2]»https://support.example.com/ «[b]»now«[/b]», «[[»Contact«]]» or «**»call.\n"
    ),
    good: Example(
      "index.md",
      "# Help\n\nImportant: <https://support.example.com/>, 24*7, in [2, 3] and [sic] *and* `[b]`.\n"
    ),
    isAcceptable: true
  ) { subject in
    let passages = subject.passages
    return passages.all.flatMap { passage in
      passages.markupResidue(in: passage).map { range in
        let text = passages.string(range)
        return Finding(
          "“\(text)” is markup that is not Markdown's, and is printed as it stands",
          at: passages.place(of: range, in: passage), subject: text,
          hint: "remove it, or say it in Markdown; to show it, put it between backticks")
      }
    }
  }
}
