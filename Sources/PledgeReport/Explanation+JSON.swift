import PledgeJSON
import PledgeTime

extension Explanation.Step {
  /// The step as a value: the same that `explain` of `pledge.js` gives.
  var json: JSON {
    switch self {
    case .elapsed(let seconds): step("elapsed", [.init("seconds", .integer(seconds))])
    case .civilDays(let days, let zone):
      step("civil-days", [.init("days", .integer(days)), .init("zone", .string(zone))])
    case .openTime(let seconds): step("open-time", [.init("seconds", .integer(seconds))])
    case .businessDays(let days): step("business-days", [.init("days", .integer(days))])
    case .begins(let instant, let date, let why):
      step(
        "begins",
        [
          .init("at", .integer(Int(instant))), .init("date", .string(date.description)),
          .init("why", .string(why.rawValue)),
        ])
    case .closed(let date): step("closed", [.init("date", .string(date.description))])
    case .changed(let date, let hours):
      step(
        "changed",
        [
          .init("date", .string(date.description)), .init("hours", .array(hours.map(\.json))),
        ])
    case .moreExceptions(let days): step("more-exceptions", [.init("days", .integer(days))])
    case .closedByWeek(let days): step("closed-by-week", [.init("days", .integer(days))])
    case .clocksChange(let instant, let seconds):
      step(
        "clocks-change",
        [.init("at", .integer(Int(instant))), .init("by", .integer(seconds))])
    case .ends(let date, let why):
      step(
        "ends",
        [.init("date", .string(date.description)), .init("why", .string(why.rawValue))])
    }
  }

  private func step(_ name: String, _ members: [JSON.Member]) -> JSON {
    .object([.init("step", .string(name))] + members)
  }
}

extension LocalInterval {
  fileprivate var json: JSON {
    .object([
      .init("opens", .string(opens.description)),
      .init("closes", .string(closing.description)),
    ])
  }
}
