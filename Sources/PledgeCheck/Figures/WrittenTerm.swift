import PledgeModel
import PledgeTime

/// The version or the effective date of a policy, typed into its own prose.
struct WrittenTerm: Sendable {
  let passage: Int
  /// Offsets in `Passages.text`.
  let range: Range<Int>
  /// `policy.version`
  let reference: String
  /// Whether the data says the same.
  let isSame: Bool
}

extension FigureContext {
  /// What a sentence says of the policy's own date and version: only where it names the policy.
  func terms(in sentence: Range<Int>) -> [WrittenTerm] {
    let words = passages.words
    let cues = table.terms.matches(in: sentence, of: words)
    guard cues.contains(where: { $0.cue == .policy }) else { return [] }
    var found: [WrittenTerm] = []
    let bytes = passages.bytes(of: sentence)
    if let date = policy.identity.effectiveDate?.value,
      cues.contains(where: { $0.cue == .effective })
    {
      let dates = WrittenDate.dates(in: sentence, passages, cues)
      if dates.count == 1, let written = dates.first {
        let isPast = table.silences.matches(in: sentence, of: words).contains { match in
          !written.range.overlaps(passages.bytes(of: match.words))
        }
        if written.date == date || !isPast {
          found.append(
            WrittenTerm(
              passage: passage, range: written.range, reference: "policy.effectiveDate",
              isSame: written.date == date))
        }
      }
    }
    let version = Array(policy.identity.version.utf8)
    for cue in cues where cue.cue == .version && !version.isEmpty {
      let start = cue.words.upperBound
      guard start < sentence.upperBound else { continue }
      let from = Int(words[start].start)
      let end = from + version.count
      if end <= bytes.upperBound, passages.text[from..<end].elementsEqual(version),
        words[sentence].contains(where: { Int($0.end) == end })
      {
        found.append(
          WrittenTerm(
            passage: passage, range: from..<end, reference: "policy.version", isSame: true))
      }
    }
    return found
  }
}

/// A whole date in running text: day, month's name and year in any order, or 2026-01-31.
struct WrittenDate {
  let date: CivilDate
  /// Offsets in `Passages.text`.
  let range: Range<Int>

  static func dates(
    in sentence: Range<Int>, _ passages: Passages, _ cues: [CueMatch]
  ) -> [WrittenDate] {
    var found: [WrittenDate] = []
    for cue in cues {
      guard case .month(let month) = cue.cue else { continue }
      // "1 January 2026", "January 1, 2026", "1 de enero de 2026"
      let around =
        max(
          sentence.lowerBound, cue.words.lowerBound - 2)..<min(
          sentence.upperBound, cue.words.upperBound + 3)
      let numbers = around.filter { !passages.words[$0].hasLetter }
      let days = numbers.filter { passages.words[$0].range.count <= 2 }
      let years = numbers.filter {
        passages.words[$0].range.count == 4 && $0 > cue.words.lowerBound
      }
      guard let day = days.first, let year = years.first,
        let dayNumber = Int(passages.string(passages.words[day].range)),
        let yearNumber = Int(passages.string(passages.words[year].range)),
        let date = CivilDate(iso: iso(yearNumber, month, dayNumber))
      else { continue }
      let first = min(day, cue.words.lowerBound)
      found.append(WrittenDate(date: date, range: passages.bytes(of: first..<year + 1)))
    }
    for index in sentence where index + 2 < sentence.upperBound {
      let range = passages.bytes(of: index..<index + 3)
      if range.count == 10, passages.words[index].range.count == 4,
        let date = CivilDate(iso: passages.string(range))
      {
        found.append(WrittenDate(date: date, range: range))
      }
    }
    return found
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
    let padded = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }
}
