import PledgeModel

/// An address or number found in a text.
struct WrittenContact: Sendable {
  let text: String
  let place: Place
  /// Whether it may be replaced where it stands.
  let isVerbatim: Bool
}

extension Passages {
  /// The e-mail addresses of a passage.
  func addresses(in passage: Passage) -> [WrittenContact] {
    guard passage.signs.contains(SignSet("@")) else { return [] }
    var found: [WrittenContact] = []
    var index = passage.text.lowerBound
    while let at = text[index..<passage.text.upperBound].firstIndex(of: UInt8(ascii: "@")) {
      var (start, end) = (at, at + 1)
      // RFC 5321 allows 64 bytes before the sign and 255 after it.
      while start > index, at - start < 64, Self.isLocal(text[start - 1]) { start -= 1 }
      while end < passage.text.upperBound, end - at < 255, Self.isDomain(text[end]) { end += 1 }
      while end > at, "-.".utf8.contains(text[end - 1]) { end -= 1 }
      if start < at, text[at..<end].contains(UInt8(ascii: ".")) {
        found.append(contact(start..<end, in: passage))
      }
      index = max(end, at + 1)
    }
    return found
  }

  /// The telephone numbers of a passage: seven figures or more, in groups.
  func telephoneNumbers(in passage: Passage) -> [WrittenContact] {
    guard passage.signs.contains(.figure) else { return [] }
    var found: [WrittenContact] = []
    var (start, end, figures) = (0, 0, 0)
    func close() {
      guard figures >= 7, figures <= 15 else { return }
      var from = start
      while from > passage.text.lowerBound, "+(".utf8.contains(text[from - 1]) { from -= 1 }
      found.append(contact(from..<end, in: passage))
    }
    for word in words(of: passage) where word.hasDigit {
      let isNext = figures > 0 && isGap(end..<Int(word.start))
      if !isNext || word.hasLetter {
        close()
        figures = 0
      }
      if word.hasLetter { continue }
      if figures == 0 { start = Int(word.start) }
      figures += word.range.count
      end = Int(word.end)
    }
    close()
    return found
  }

  /// What may stand between two groups of a number.
  private func isGap(_ range: Range<Int>) -> Bool {
    range.count <= 3
      && text[range].allSatisfy { " ()-./".utf8.contains($0) || $0 == 0xC2 || $0 == 0xA0 }
  }

  private func contact(_ range: Range<Int>, in passage: Passage) -> WrittenContact {
    let place = place(of: range, in: passage)
    return WrittenContact(
      text: string(range), place: place,
      isVerbatim: place.line == place.endLine && place.endColumn - place.column == range.count)
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isDomain(byte) || "_%+".utf8.contains(byte)
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    case _: false
    }
  }
}

extension Passages {
  /// The web addresses of a passage, without the signs that end a sentence.
  func webAddresses(in passage: Passage) -> [WrittenContact] {
    guard passage.signs.isSuperset(of: SignSet(":/")) else { return [] }
    var found: [WrittenContact] = []
    for index in passage.words {
      let start = Int(words[index].start)
      guard text[Int(words[index].end)...].starts(with: "://".utf8) else { continue }
      let rest = text[start..<passage.text.upperBound]
      var end =
        rest.firstIndex { $0 <= 0x20 || "<>\"".utf8.contains($0) || $0 == 0xC2 || $0 == 0xE2 }
        ?? rest.endIndex
      while end > start, ".,;:!?)'*_".utf8.contains(text[end - 1]) { end -= 1 }
      found.append(contact(start..<end, in: passage))
    }
    return found
  }
}
