import PledgeModel

extension Rule {
  static let placeholderLeft = Rule(
    "placeholder-left", "Nothing is left to be filled in.",
    why:
      "“[Company] answers within TBD” was published before it was finished: nothing on the page can be relied on.",
    bad: Example(
      "index.md", "# Help\n\n«[Company]» answers within «TBD» hours. «Lorem ipsum» dolor.\n"),
    good: Example(
      "index.md", "# Help\n\nExample answers. Start the subject with [license number].\n"),
    isAcceptable: true
  ) { subject in
    let passages = subject.passages
    var findings = passages.matches(.leftover).filter { passages.isNote($0) }.map {
      finding(passages.range(of: $0), in: passages.all[$0.passage], passages)
    }
    let signs = SignSet("[{<")
    for passage in passages.all where !passage.signs.isDisjoint(with: signs) {
      findings += passages.bracketed(in: passage).map { finding($0, in: passage, passages) }
    }
    return findings
  }

  private static func finding(
    _ range: Range<Int>, in passage: Passage, _ passages: Passages
  ) -> Finding {
    let text = passages.string(range)
    return Finding(
      "“\(text)” was left to be filled in", at: passages.place(of: range, in: passage),
      subject: text, hint: "write what belongs here, or leave the sentence out")
  }
}

extension Passages {
  /// Whether a note is one to the author: in capitals, as “Lorem ipsum” need not be, and no part of a pattern
  /// such as CASE-XXX.
  fileprivate func isNote(_ match: PhraseMatch) -> Bool {
    if match.meant == "lorem ipsum" { return true }
    guard let first = words[match.words].first, first.gap != .joiner else { return false }
    return !text[range(of: match)].contains { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
  }

  /// Brackets of any kind around the name of what belongs there.
  fileprivate func bracketed(in passage: Passage) -> [Range<Int>] {
    guard let table = phrases(of: passage) else { return [] }
    var ranges: [Range<Int>] = []
    var index = passage.text.lowerBound
    while index < passage.text.upperBound {
      let start = index
      index += 1
      guard let close = Self.brackets[text[start]] else { continue }
      let reach = min(passage.text.upperBound, start + Self.bracketReach)
      guard let end = text[start + 1..<reach].firstIndex(of: close) else { continue }
      let inner = text[start + 1..<end]
      let words = String(decoding: Letter.lowercased(Array(inner)), as: UTF8.self)
      let isInsert =
        table.placeholders.contains { $0 == words }
        || table.insertWords.contains { words.hasPrefix($0 + " ") }
        || words == "●" || words == "•"
      // In an address a customer puts their own name there.
      let before = text[passage.text.lowerBound..<start].reversed().prefix { $0 > 0x20 }
      let isMeant =
        before.first.map { $0 == text[start] } ?? false && isEscaped(start - 1, in: passage)
      if isInsert, !before.contains(UInt8(ascii: "/")), !isMeant {
        ranges.append(start..<end + 1)
        index = end + 1
      }
    }
    return ranges
  }

  private static let bracketReach = 60
  private static let brackets: [UInt8: UInt8] = [
    UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "{"): UInt8(ascii: "}"),
    UInt8(ascii: "<"): UInt8(ascii: ">"),
  ]
}
