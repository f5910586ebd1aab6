import PledgeModel
import PledgeTime

/// Opening hours in running text: weekdays, and a time of day on which they open and close.
struct WrittenHours: Sendable {
  let passage: Int
  /// Offsets in `Passages.text`.
  let range: Range<Int>
  let days: Set<Int>
  let hours: LocalInterval
  /// Whether the sentence says that they are the desk's; otherwise only what equals the data is known.
  let isOpening: Bool
  /// The id of the channel in whose text they stand.
  var channel: String?
}

extension FigureContext {
  /// The hours a sentence gives, where it gives them once.
  func hours(in sentence: Range<Int>) -> [WrittenHours] {
    let cues = table.hours.matches(in: sentence, of: passages.words)
    let dayCues = cues.filter { if case .weekday = $0.cue { true } else { false } }
    guard !dayCues.isEmpty, let (days, dayWords) = days(dayCues),
      let (interval, timeWords) = times(in: sentence)
    else { return [] }
    let all =
      min(
        dayWords.lowerBound, timeWords.lowerBound)..<max(dayWords.upperBound, timeWords.upperBound)
    // Nothing but small words may stand between the days and the times.
    let between = all.filter { !dayWords.contains($0) && !timeWords.contains($0) }
    guard between.allSatisfy({ table.hourFillers.contains(passages.words[$0].hash) }) else {
      return []
    }
    var range = passages.bytes(of: all)
    // "18 h.", "6 p.m."
    if range.upperBound < passages.all[passage].text.upperBound,
      passages.text[range.upperBound] == UInt8(ascii: "."),
      passages.words[all.upperBound - 1].range.count == 1,
      passages.words[all.upperBound - 1].hasLetter,
      passages.string(passages.words[all.upperBound - 1].range).lowercased() == "m"
    {
      range = range.lowerBound..<range.upperBound + 1
    }
    return [
      WrittenHours(
        passage: passage, range: range, days: days, hours: interval,
        isOpening: cues.contains { $0.cue == .opening } && !cues.contains { $0.cue == .otherHours })
    ]
  }

  /// One day, or from one to another.
  private func days(_ cues: [CueMatch]) -> (Set<Int>, Range<Int>)? {
    let numbers = cues.compactMap { if case .weekday(let day) = $0.cue { day } else { nil } }
    guard let first = cues.first, let last = cues.last, let from = numbers.first else { return nil }
    if cues.count == 1 { return ([from], first.words) }
    guard cues.count == 2, numbers[0] < numbers[1] else { return nil }
    let gap = first.words.upperBound..<last.words.lowerBound
    let isRange =
      gap.isEmpty
      ? passages.text[
        passages.bytes(of: first.words).upperBound..<passages.bytes(of: last.words).lowerBound
      ]
      .contains { $0 == UInt8(ascii: "-") || $0 == 0xE2 }
      : gap.allSatisfy { table.until.contains(passages.words[$0].hash) }
    let words = first.words.lowerBound..<last.words.upperBound
    return isRange ? (Set(numbers[0]...numbers[1]), words) : nil
  }

  /// The two times of day in a sentence, if it has just two.
  private func times(in sentence: Range<Int>) -> (LocalInterval, Range<Int>)? {
    var times: [(minutes: Int, isMarked: Bool, isHalf: Bool, words: Range<Int>)] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard passages.words[index].hasDigit else {
        index += 1
        continue
      }
      guard let time = time(at: index, before: sentence.upperBound) else { return nil }
      times.append(time)
      index = time.words.upperBound
    }
    guard times.count == 2, times[0].isMarked || times[1].isMarked else { return nil }
    let gap = times[0].words.upperBound..<times[1].words.lowerBound
    guard
      gap.allSatisfy({
        table.until.contains(passages.words[$0].hash)
          || table.hourFillers.contains(passages.words[$0].hash)
      })
    else { return nil }
    // "9 to 6 pm" would be read in two ways.
    if times[0].isHalf != times[1].isHalf { return nil }
    guard let opens = LocalTime(seconds: times[0].minutes * 60),
      let closes = LocalTime(seconds: times[1].minutes * 60), opens < closes,
      let interval = LocalInterval(opens: opens, closes: closes)
    else { return nil }
    return (interval, times[0].words.lowerBound..<times[1].words.upperBound)
  }

  /// "9", "9:00", "9.00", "9h", "9 am", "9 a.m."
  private func time(at index: Int, before end: Int)
    -> (minutes: Int, isMarked: Bool, isHalf: Bool, words: Range<Int>)?
  {
    let word = passages.string(passages.words[index].range).lowercased()
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard digits.count <= 2, var hour = Int(digits) else { return nil }
    var suffix = String(word.dropFirst(digits.count))
    var (minute, past, isMarked) = (0, index + 1, false)
    if suffix.isEmpty, past < end, isTouching(past, by: ":."),
      let minutes = Int(passages.string(passages.words[past].range).prefix(2)),
      passages.words[past].range.count >= 2, minutes < 60
    {
      suffix = String(passages.string(passages.words[past].range).lowercased().dropFirst(2))
      (minute, past, isMarked) = (minutes, past + 1, true)
    }
    if suffix.isEmpty, past < end {
      let next = passages.string(passages.words[past].range).lowercased()
      if ["am", "pm", "h", "hs", "hrs", "horas", "hours"].contains(next) {
        suffix = next
        past += 1
      } else if ["a", "p"].contains(next), past + 1 < end, isTouching(past + 1, by: "."),
        passages.string(passages.words[past + 1].range).lowercased() == "m"
      {
        suffix = next + "m"
        past += 2
      }
    }
    let isHalf = suffix == "am" || suffix == "pm"
    guard suffix.isEmpty || isHalf || ["h", "hs", "hrs", "horas", "hours"].contains(suffix) else {
      return nil
    }
    if isHalf {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (suffix == "pm" ? 12 : 0)
    }
    guard hour * 60 + minute <= 24 * 60 else { return nil }
    return (hour * 60 + minute, isMarked || !suffix.isEmpty, isHalf, index..<past)
  }

  private func isTouching(_ index: Int, by signs: String) -> Bool {
    let (last, word) = (passages.words[index - 1], passages.words[index])
    return word.start == last.end + 1 && passages.holds(signs, in: Int(last.end)..<Int(word.start))
  }
}

extension WrittenHours {
  /// The calendar that opens and closes so on those days.
  func calendar(in policy: Policy) -> SupportCalendar? {
    policy.calendars.first { calendar in days.allSatisfy { calendar.weeklyHours[$0] == [hours] } }
  }

  /// The calendar they can be compared with: the channel's, or the only one.
  func rival(in policy: Policy) -> SupportCalendar? {
    guard isOpening, policy.calendars.allSatisfy(\.isWhole) else { return nil }
    if let channel {
      guard
        case .calendar(let id) = policy.channels.first(where: { $0.id == channel })?.hours?.value
      else { return nil }
      return policy.calendars.first { $0.id == id }
    }
    return policy.calendars.count == 1 ? policy.calendars.first : nil
  }
}
