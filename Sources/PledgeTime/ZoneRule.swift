/// A POSIX TZ string as TZif footers carry it (RFC 8536 section 3.3.1).
///
/// Names may be quoted (`<+03>-3`), times run from -167 to 167 hours, and daylight saving may be
/// negative (`IST-1GMT0,M10.5.0,M3.5.0/1`). Daylight saving without rules is refused: POSIX leaves its
/// dates to the implementation.
struct ZoneRule: Equatable {
  /// Seconds east of UTC.
  let standardOffset: Int
  /// Nil where the clocks never change.
  let saving: Saving?

  struct Saving: Equatable {
    let offset: Int
    let starts: Moment
    let ends: Moment
  }

  init(posix bytes: [UInt8]) throws(ZoneFault) {
    var cursor = ByteCursor(bytes)
    guard cursor.takeName(), let west = cursor.takeTime(hours: 24) else { throw .footerInvalid }
    standardOffset = -west
    guard !cursor.isAtEnd else {
      saving = nil
      return
    }
    guard cursor.takeName() else { throw .footerInvalid }
    var offset = 3600 - west
    if cursor.peek != UInt8(ascii: ",") {
      guard let west = cursor.takeTime(hours: 24) else { throw .footerInvalid }
      offset = -west
    }
    guard cursor.take(UInt8(ascii: ",")), let starts = cursor.takeMoment(),
      cursor.take(UInt8(ascii: ",")), let ends = cursor.takeMoment(), cursor.isAtEnd
    else { throw .footerInvalid }
    saving = Saving(offset: offset, starts: starts, ends: ends)
  }

  /// The changes of the years given, in order of time; of two at one instant the later year's holds,
  /// so that saving which ends as it starts again never ends.
  func transitions(years: ClosedRange<Int>) -> [Transition] {
    guard let saving else { return [] }
    var found: [Transition] = []
    found.reserveCapacity(years.count * 2)
    for year in years {
      let start = Transition(
        at: Int64(saving.starts.seconds(in: year) - standardOffset), offset: saving.offset)
      let end = Transition(
        at: Int64(saving.ends.seconds(in: year) - saving.offset), offset: standardOffset)
      found.append(start.at <= end.at ? start : end)
      found.append(start.at <= end.at ? end : start)
    }
    // The standard sort is stable, so equal instants keep the order of their years.
    found.sort { $0.at < $1.at }
    return found
  }

  /// A date every year and a time on it.
  struct Moment: Equatable {
    let day: Day
    /// Seconds from that date's midnight.
    let time: Int

    enum Day: Equatable {
      /// `J60`: 1 to 365, 29 February never counted.
      case julian(Int)
      /// `59`: 0 to 365, 29 February counted.
      case zeroBased(Int)
      /// `M3.5.0`: month, week 1 to 5 (5: the last), day with Sunday as 0.
      case weekday(month: Int, week: Int, day: Int)
    }

    /// Wall-clock seconds since the midnight of 1970-01-01.
    func seconds(in year: Int) -> Int {
      let newYear = CivilDate.days(year: year, month: 1, day: 1)
      let days =
        switch day {
        case .julian(let number):
          newYear + number - 1 + (number >= 60 && CivilDate.isLeap(year) ? 1 : 0)
        case .zeroBased(let number):
          newYear + number
        case .weekday(let month, let week, let day):
          Self.days(year: year, month: month, week: week, day: day)
        }
      return days * 86_400 + time
    }

    private static func days(year: Int, month: Int, week: Int, day: Int) -> Int {
      let first = CivilDate.days(year: year, month: month, day: 1)
      // 1970-01-01 was a Thursday, which POSIX numbers 4.
      let weekdayOfFirst = ((first + 4) % 7 + 7) % 7
      let offset = (day - weekdayOfFirst + 7) % 7 + (week - 1) * 7
      return first + (offset < CivilDate.length(ofMonth: month, year: year) ? offset : offset - 7)
    }
  }
}
