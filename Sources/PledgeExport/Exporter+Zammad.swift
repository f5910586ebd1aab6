import PledgeJSON
import PledgeModel
import PledgeTime

extension Exporter {
  /// Payloads of the Zammad API: `POST /api/v1/calendars` and `POST /api/v1/slas`.
  ///
  /// `calendar` names the calendar whose `calendar_id` the SLA is to be given.
  static let zammad = Exporter(
    "zammad", "Zammad: calendars and SLAs as API payloads", fileName: "zammad.json"
  ) { subject in
    var desk = DeskTargets(subject, lastMinute: true)
    var slas: [JSON] = []
    var needsAlways = false
    for plan in desk.plans {
      for (severity, priority) in zip(desk.policy.severities, priorities) {
        let promises = desk.promises(plan: plan, severity: severity.id, metrics: metrics)
        guard let first = promises.first else { continue }
        var choice: String?
        if case .calendar(let id) = first.promise.clock?.value,
          desk.calendars.contains(where: { $0.id == id })
        {
          choice = id
        }
        // An SLA has one calendar: that of its first promise.
        var times: [String: Int] = [:]
        for (metric, name, promise) in promises {
          times[metric] = desk.time(promise, named: name, on: [choice])?.minutes
        }
        guard !times.isEmpty else { continue }
        if choice == nil { needsAlways = true }
        slas.append(
          sla(plan, severity, priority, times, calendar: choice ?? Clock.alwaysName, desk.policy))
      }
      if let plan {
        desk.lose(
          "plans.\(plan)", .wording,
          "Tickets of this plan must carry the tag “plan-\(plan)”, which chooses the SLA.")
      }
    }
    if !slas.isEmpty {
      desk.lose(
        "targets", .paused,
        "Zammad stops its clocks while a ticket is “pending reminder” or “pending close”, unless these states are set not to ignore escalation."
      )
    }
    for (severity, priority) in zip(desk.policy.severities, priorities) {
      desk.lose(
        "severities.\(severity.id)", .wording, "It is the priority “\(priority.name)” in Zammad.")
    }
    for severity in desk.policy.severities.dropFirst(priorities.count) {
      desk.lose(
        "severities.\(severity.id)", .omitted,
        "Zammad comes with three priorities: this severity has none left, and no deadline.")
    }
    for channel in desk.policy.channels {
      desk.lose("channels.\(channel.id)", .wording, "Channels are set up in Zammad itself.")
    }
    var calendars = desk.calendars.map(calendar)
    if needsAlways { calendars.append(always) }
    return Export(
      bytes: JSON.object([
        .init("calendars", .array(calendars)), .init("slas", .array(slas)),
      ]).text(), losses: desk.losses)
  }

  /// The priorities that Zammad comes with, the most severe first.
  private static let priorities = [
    (id: 3, name: "3 high"), (id: 2, name: "2 normal"), (id: 1, name: "1 low"),
  ]

  /// Its update time counts from the agent's last answer in some versions and from the customer's in others,
  /// so updates are left out.
  private static let metrics = [
    "initialResponse": "first_response_time", "resolution": "solution_time",
  ]

  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private static func calendar(_ calendar: DeskCalendar) -> JSON {
    .object([
      .init("id", .string(calendar.id)), .init("name", .string(calendar.name)),
      .init("timezone", .string(calendar.zone.name)),
      .init("business_hours", hours(calendar.week)),
      .init(
        "public_holidays",
        .object(
          calendar.closed.map {
            let date = $0.date.description
            return .init(
              date, ["active": true, "summary": .string($0.name.isEmpty ? date : $0.name)])
          })),
      .init("default", false),
    ])
  }

  private static var always: JSON {
    [
      "id": .string(Clock.alwaysName), "name": "24/7", "timezone": "Etc/UTC",
      "business_hours": hours(Array(repeating: [0..<1440], count: 7)), "public_holidays": [:],
      "default": false,
    ]
  }

  private static func hours(_ week: [[Range<Int>]]) -> JSON {
    .object(
      zip(weekdays, week).map { day, hours in
        .init(
          day,
          [
            "active": .bool(!hours.isEmpty),
            "timeframes": .array(
              hours.map { .array([.string(time($0.lowerBound)), .string(time($0.upperBound))]) }),
          ])
      })
  }

  /// Zammad reads 23:59 as the end of the day.
  private static func time(_ minutes: Int) -> String {
    LocalTime(seconds: min(minutes, 1439) * 60)?.description ?? "23:59"
  }

  private static func sla(
    _ plan: String?, _ severity: Severity, _ priority: (id: Int, name: String),
    _ times: [String: Int], calendar: String, _ policy: Policy
  ) -> JSON {
    let name =
      [plan, severity.id].compactMap(\.self).joined(separator: " ")
    var condition: [JSON.Member] = [
      .init("ticket.priority_id", ["operator": "is", "value": [.string("\(priority.id)")]])
    ]
    let plans = Set(policy.targets.compactMap(\.plan)).sorted()
    // The first SLA that fits a ticket is taken, so those of no plan leave out the tickets of every plan.
    if let plan {
      condition.append(
        .init("ticket.tags", ["operator": "contains one", "value": .string("plan-\(plan)")]))
    } else if !plans.isEmpty {
      let tags = plans.map { "plan-\($0)" }.joined(separator: ", ")
      condition.append(
        .init("ticket.tags", ["operator": "contains one not", "value": .string(tags)]))
    }
    func time(_ metric: String) -> JSON { times[metric].map(JSON.integer) ?? .null }
    return [
      "name": .string("\(policy.identity.id): \(name)"),
      "first_response_time": time("first_response_time"), "response_time": .null,
      "update_time": .null, "solution_time": time("solution_time"),
      "condition": .object(condition), "calendar": .string(calendar),
    ]
  }
}
