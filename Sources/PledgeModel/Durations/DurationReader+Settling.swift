extension DurationReader {
  /// The longest duration a target may have, about ten years.
  static func longest(_ unit: DurationPhrase.Unit) -> Int {
    switch unit {
    case .minute: 10 * 365 * 24 * 60
    case .hour: 10 * 365 * 24
    case .day: 10 * 365
    case .week: 520
    }
  }

  /// A number in hundredths.
  func hundredths(_ digits: String, at range: Range<Int>) throws(PhraseFault) -> Int {
    let parts = digits.split(whereSeparator: { $0 == "." || $0 == "," })
    guard let whole = parts.first, let mark = digits.dropFirst(whole.count).first else {
      guard digits.utf8.count <= 9, let count = Int(digits) else { throw endless(range) }
      return count * 100
    }
    guard parts.count == 2, parts[1].utf8.count <= 2, grammar.words.decimalMarks.contains(mark)
    else {
      throw unreadableNumber(
        range, grammar.words.decimalMarks.contains(mark) ? mark : grammar.words.decimalMarks[0])
    }
    guard whole.utf8.count <= 9, let count = Int(whole), let decimals = Int(parts[1]) else {
      throw endless(range)
    }
    return count * 100 + (parts[1].utf8.count == 1 ? decimals * 10 : decimals)
  }

  /// Hours and minutes in minutes; nothing else adds up to one duration on every clock.
  func sum(_ first: PhraseMeasure, _ minutes: PhraseMeasure) throws(PhraseFault) -> PhraseMeasure {
    var hours = first
    if hours.hundredths == nil, grammar.words.singularIsOne, impliesOne(hours, isRange: true) {
      (hours.hundredths, hours.countRange) = (100, hours.range)
    }
    guard hours.unit != nil else { throw noUnit(hours) }
    guard minutes.unit != nil else { throw noUnit(minutes) }
    guard hours.unit == .hour, minutes.unit == .minute, !minutes.isAmount,
      hours.qualifier == nil,
      minutes.qualifier == nil,
      hours.isWhole, minutes.isWhole, let whole = hours.hundredthsOfMinutes,
      let second = minutes.hundredths,
      let start = hours.countRange, let end = minutes.range
    else { throw mixed(hours, minutes) }
    guard second < 6000 else { throw carried(minutes) }
    var sum = PhraseMeasure()
    var part = PhrasePart(nil, .minute)
    part.hundredths = whole + second
    sum.add(part, at: start.lowerBound..<end.upperBound)
    return sum
  }

  /// The phrase of what was read; the upper end has the unit of both unless the lower one names its own.
  func settle(_ lower: PhraseMeasure?, _ upper: PhraseMeasure) throws(PhraseFault) -> DurationPhrase
  {
    guard upper.unit != nil else { throw noUnit(upper) }
    if let lower { try agree(lower, upper) }
    let form = try form(of: upper, isRange: lower != nil)
    var ends = [lower, upper].compactMap(\.self)
    for (index, end) in ends.enumerated() where end.hundredths == nil {
      guard impliesOne(end, isRange: lower != nil) else { throw noNumber(end) }
      ends[index].hundredths = 100
    }
    for index in ends.indices where ends[index].unit == nil { ends[index].unit = upper.unit }
    if ends.contains(where: { $0.unit != upper.unit || !$0.isWhole }) {
      for end in ends where !end.isWhole && end.unit != .hour { throw decimals(end) }
      ends = ends.map(\.inMinutes)
      for end in ends where !end.isWhole { throw uneven(end) }
    }

    var counts: [Int] = []
    for end in ends {
      guard let unit = end.unit, let hundredths = end.hundredths else { throw noUnit(end) }
      let count = hundredths / 100
      guard count > 0 else { throw zero(end, lower == nil ? nil : upper) }
      guard count <= Self.longest(unit) else { throw endless(end.countRange ?? 0..<0) }
      counts.append(count)
    }
    guard let count = counts.last, let unit = ends.last?.unit else { throw empty() }
    if upper.qualifier == .civil, unit == .minute || unit == .hour { throw civilHours(upper) }
    let least = counts.count == 2 ? counts.first : nil
    if let least, let lower, least >= count {
      throw backwards(
        lower, upper, DurationPhrase(lower: count, least, unit, upper.qualifier, form: form))
    }
    return DurationPhrase(lower: least, count, unit, upper.qualifier, form: form)
  }

  /// Refuses the ends of a range that count different things.
  private func agree(_ lower: PhraseMeasure, _ upper: PhraseMeasure) throws(PhraseFault) {
    guard let unit = lower.unit else {
      guard lower.qualifier == nil, !upper.isAmount else { throw noUnit(lower) }
      return
    }
    guard lower.qualifier == upper.qualifier else { throw mixed(lower, upper) }
    guard unit == upper.unit || lower.hundredthsOfMinutes != nil && upper.hundredthsOfMinutes != nil
    else {
      throw mixed(lower, upper)
    }
  }
}
