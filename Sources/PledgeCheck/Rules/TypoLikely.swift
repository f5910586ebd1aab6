import PledgeModel

extension Rule {
  static let typoLikely = Rule(
    "typo-likely", level: .warning, "Prose is free of slips of the pen.",
    why: "A slip makes a customer doubt the figures beside it, and a wrong word can hide one.",
    bad: Example(
      "index.md", "# Help\n\n«You ticket is» logged. We call you on «the the» number you give.\n"),
    good: Example(
      "index.md", "# Help\n\nYour ticket is logged. We call the number that you give.\n"),
    isAcceptable: true
  ) { subject in
    slips(in: subject.passages) + doubledWords(in: subject.passages)
  }

  private static func slips(in passages: Passages) -> [Finding] {
    passages.matches(.slip).map { match in
      let meant = passages.replacement(of: match)
      return Finding(
        "“\(passages.string(of: match))” looks like a slip", at: passages.place(of: match),
        subject: passages.subject(of: match), hint: "did you mean “\(meant)”?",
        fix: passages.fix(
          "write “\(meant)”", with: meant, at: passages.range(of: match), match.passage,
          // Several words that exist can stand beside one another on purpose.
          isCertain: match.words.count == 1)
      )
    }
  }

  private static func doubledWords(in passages: Passages) -> [Finding] {
    var findings: [Finding] = []
    let words = passages.words
    for (index, passage) in passages.all.enumerated() {
      guard passage.words.count > 1 else { continue }
      for position in passage.words.dropFirst()
      where words[position].hash == words[position - 1].hash {
        let (first, word) = (words[position - 1], words[position])
        guard word.gap == .space, passages.isDoubled(first, word, in: passage) else { continue }
        let text = passages.string(word.range)
        let range = Int(first.start)..<Int(word.end)
        findings.append(
          Finding(
            "“\(text)” stands twice", at: passages.place(of: range, in: passage),
            subject: "\(text) \(text)", hint: "leave one of them out",
            fix: passages.fix(
              "leave out the second “\(text)”", with: passages.string(first.range), at: range,
              index,
              isCertain: false)))
      }
    }
    return findings
  }
}

extension Passages {
  /// Whether a word that follows itself is a slip: not a name such as “Baden Baden”, a figure, or a word that may.
  fileprivate func isDoubled(
    _ first: Passage.Word, _ second: Passage.Word, in passage: Passage
  ) -> Bool {
    guard first.range.count == second.range.count, first.range.count > 1, !first.hasDigit,
      let table = phrases(of: passage), !table.repeatable.contains(first.hash)
    else { return false }
    let isName = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(text[Int(second.start)])
    return !isName || first.range.count <= 3
  }

  /// What a slip stands for, with its own words where the pattern has a class, and its capital.
  fileprivate func replacement(of match: PhraseMatch) -> String {
    let typed = words[match.words].map { string($0.range) }
    var parts = match.meant.split(separator: " ").map(String.init)
    let pattern = match.pattern ?? []
    var classes = pattern.indices.filter { pattern[$0].hasPrefix("@") }[...]
    for index in parts.indices where parts[index].hasPrefix("@") {
      if let position = classes.popFirst(), position < typed.count {
        parts[index] = typed[position]
      }
    }
    let meant = parts.joined(separator: " ")
    let isCapital = typed.first?.first?.isUppercase == true
    return isCapital ? meant.prefix(1).uppercased() + meant.dropFirst() : meant
  }

  /// A fix that replaces a part of a passage, where it is written in one piece.
  func fix(
    _ title: String, with replacement: String, at range: Range<Int>, _ passage: Int,
    isCertain: Bool = true
  ) -> Fix? {
    let place = place(of: range, in: all[passage])
    guard place.line == place.endLine, place.endColumn - place.column == range.count else {
      return nil
    }
    return Fix(title, isCertain: isCertain, edits: [.init(replacement, at: place)])
  }
}
