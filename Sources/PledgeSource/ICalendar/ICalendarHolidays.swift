import PledgeModel
import PledgeTime

/// The holidays that an iCalendar file names, each date once.
struct ICalendarHolidays {
  /// What one date is called, and where the first event on it stands.
  struct Day {
    var place: Place
    /// By language, in the order of the file.
    private(set) var names: [(language: String, names: [String])] = []

    init(place: Place) { self.place = place }

    /// More names than anyone prints.
    private static let limit = 4

    mutating func add(_ name: Localized<String>) {
      for version in name.versions {
        guard let index = names.firstIndex(where: { $0.language == version.language }) else {
          names.append((version.language, [version.value]))
          continue
        }
        guard names[index].names.count < Self.limit, !names[index].names.contains(version.value)
        else { continue }
        names[index].names.append(version.value)
      }
    }

    /// All its names, `Epiphany, Founders' Day`.
    var name: Localized<String> {
      var name = Localized<String>()
      for (language, names) in names {
        name.set(names.joined(separator: ", "), in: language, at: place)
      }
      return name
    }
  }

  private(set) var days: [CivilDate: Day] = [:]
  /// Whether all could be followed; a file can ask for more than is done for it.
  private(set) var isComplete = true

  /// How many dates are looked at for one file: a thousand yearly rules over a century, and more.
  private static let workLimit = 1_000_000

  init(_ events: [ICalendarEvent], over span: ClosedRange<CivilDate>) {
    var replaced: [[UInt8]: Set<CivilDate>] = [:]
    for event in events {
      if let date = event.replaces { replaced[event.uid, default: []].insert(date) }
    }
    var work = Self.workLimit
    for var event in events where !event.isCancelled {
      if event.replaces == nil { event.removed.formUnion(replaced[event.uid] ?? []) }
      guard let starts = event.starts(in: span, work: &work) else {
        isComplete = false
        return
      }
      for start in starts {
        work -= event.length
        guard work > 0 else {
          isComplete = false
          return
        }
        for offset in 0..<event.length {
          let date = start.advanced(by: offset)
          guard span.contains(date) else { continue }
          days[date, default: Day(place: event.place)].add(event.name)
        }
      }
    }
  }
}
