import PledgeModel

extension Rule {
  static let mojibake = Rule(
    "mojibake", "Every letter is the one its author typed.",
    why: "A text whose letters were lost on the way looks as if nobody had read it since.",
    bad: Example("index.md", "# Help\n\nLeer en «EspaƱol» o «espaÃ±ol».\n"),
    good: Example("index.md", "# Help\n\nLeer en español. Łukasz Dvořák y Şahin GmbH.\n"),
    isAcceptable: true
  ) { subject in
    let passages = subject.passages
    var findings: [Finding] = []
    for (index, passage) in passages.all.enumerated() {
      let isKnown = PhraseTable.named(passage.language) != nil
      var end = 0
      for word in passages.words(of: passage) where word.isBeyondASCII && Int(word.start) >= end {
        guard passages.isSuspect(word) else { continue }
        let token = passages.token(around: word, in: passage)
        if let mended = LostEncoding.undone(passages.string(token)) {
          findings.append(passages.mojibake(at: token, mended: mended, isCertain: true, index))
          end = token.upperBound
        } else if isKnown, LostEncoding.isForeign(passages.string(word.range).unicodeScalars) {
          let mended = String(
            String.UnicodeScalarView(
              passages.string(word.range).unicodeScalars.map {
                LostEncoding.likelyLetter(for: $0) ?? $0
              }))
          findings.append(
            passages.mojibake(at: word.range, mended: mended, isCertain: false, index))
        }
      }
      if passage.signs.contains(.beyondASCII) {
        findings += passages.lostLetters(in: passage)
      }
    }
    return findings
  }
}

extension Passages {
  /// Whether a word has letters that a double encoding leaves, or letters rarer than those of Central Europe.
  fileprivate func isSuspect(_ word: Passage.Word) -> Bool {
    var before: UInt8 = 0
    for byte in text[word.range] {
      if byte >= 0xC6, byte < 0xE0 { return true }
      if before == 0xC3, byte >= 0x82, byte <= 0x85 || byte == 0xA2 { return true }
      before = byte
    }
    return false
  }

  /// Everything up to the next spaces.
  fileprivate func token(around word: Passage.Word, in passage: Passage) -> Range<Int> {
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
    let reach = 64
    var (start, end) = (Int(word.start), Int(word.end))
    while start > passage.text.lowerBound, Int(word.start) - start < reach,
      !isSpace(text[start - 1])
    {
      start -= 1
    }
    while end < passage.text.upperBound, end - Int(word.end) < reach, !isSpace(text[end]) {
      end += 1
    }
    // Never in the midst of a character.
    while start < end, text[start] & 0xC0 == 0x80 { start += 1 }
    while end < passage.text.upperBound, text[end] & 0xC0 == 0x80 { end += 1 }
    let isSign = { (byte: UInt8) in
      SignSet("\"'()[]*.,;:!?").contains(SignSet(byte)) && byte < 0x40 || byte == UInt8(ascii: "[")
        || byte == UInt8(ascii: "]")
    }
    while start < end, isSign(text[start]) { start += 1 }
    while start < end, isSign(text[end - 1]) { end -= 1 }
    return start..<end
  }

  fileprivate func mojibake(
    at range: Range<Int>, mended: String, isCertain: Bool, _ passage: Int
  ) -> Finding {
    let typed = string(range)
    var fix = mended == typed ? nil : fix("write “\(mended)”", with: mended, at: range, passage)
    fix?.isCertain = isCertain
    return Finding(
      "“\(typed)” holds letters that were read in the wrong encoding",
      at: place(of: range, in: all[passage]), subject: typed,
      hint: mended == typed ? "type the word anew, as UTF-8" : "did you mean “\(mended)”?", fix: fix
    )
  }

  /// U+FFFD, which stands for what could not be read.
  fileprivate func lostLetters(in passage: Passage) -> [Finding] {
    var findings: [Finding] = []
    var index = passage.text.lowerBound
    while index + 2 < passage.text.upperBound {
      if text[index] == 0xEF, text[index + 1] == 0xBF, text[index + 2] == 0xBD {
        findings.append(
          Finding(
            "a letter was lost here", at: place(of: index..<index + 3, in: passage),
            subject: "\u{FFFD}", hint: "type the word anew, as UTF-8"))
      }
      index += 1
    }
    return findings
  }
}
