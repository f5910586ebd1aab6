import PledgeJSON
import PledgeModel
import PledgeTime

/// Opening hours as schema.org's OpeningHoursSpecification.
///
/// As its readers have it: closing at midnight is 23:59, a closed day is 00:00 to 00:00, and a
/// closing earlier than its opening is the next day's.
enum OpeningHours {
  static let always = [
    specification(.wholeDay, [days(0...6)])
  ]

  /// The week, as long as its holidays are known, then the dates that differ.
  static func of(_ calendar: SupportCalendar) -> [JSON] {
    let span = calendar.covers.map { valid($0.lowerBound, $0.upperBound) } ?? []
    return calendar.openDays.flatMap { group in
      group.hours.map { specification($0, [days(group.days)] + span) }
    }
      + calendar.specialDates.flatMap { special -> [JSON] in
        let date = valid(special.date, special.date)
        return special.hours.isEmpty
          ? [closed(date)] : special.hours.map { specification($0, date) }
      }
  }

  private static func days(_ days: ClosedRange<Int>) -> JSON.Member {
    JSON.Member("dayOfWeek", .array(days.map { .string(Wording.named("en").weekdays[$0 % 7]) }))
  }

  private static func valid(_ first: CivilDate, _ last: CivilDate) -> [JSON.Member] {
    [
      JSON.Member("validFrom", .string(first.description)),
      JSON.Member("validThrough", .string(last.description)),
    ]
  }

  private static func closed(_ members: [JSON.Member]) -> JSON {
    .object(type + members + [JSON.Member("opens", "00:00"), JSON.Member("closes", "00:00")])
  }

  private static func specification(_ hours: LocalInterval, _ members: [JSON.Member]) -> JSON {
    let closes =
      hours.closes == 86_400
      ? "23:59" : LocalTime(seconds: hours.closes % 86_400)?.description ?? "23:59"
    return .object(
      type + members + [
        JSON.Member("opens", .string(hours.opens.description)),
        JSON.Member("closes", .string(closes)),
      ])
  }

  private static let type = [JSON.Member("@type", "OpeningHoursSpecification")]
}
