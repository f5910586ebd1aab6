import PledgeJSON
import PledgeModel
import PledgeTime

extension Exporter {
  /// Payloads of the Zendesk API: `POST /api/v2/business_hours/schedules`, the holidays of each schedule,
  /// `POST /api/v2/slas/policies`.
  static let zendesk = Exporter(
    "zendesk", "Zendesk: business hours, holidays and SLA policies as API payloads",
    fileName: "zendesk.json"
  ) { subject in
    var desk = DeskTargets(subject, lastMinute: false)
    let schedules = desk.calendars.map(schedule)
    let plans = desk.plans.compactMap { policy($0, &desk) }
    for (priority, severity) in zip(priorities, desk.policy.severities) {
      desk.lose(
        "severities.\(severity.id)", .wording,
        "It is the priority “\(priority)” in Zendesk, and a ticket must carry it to have deadlines."
      )
    }
    for severity in desk.policy.severities.dropFirst(priorities.count) {
      desk.lose(
        "severities.\(severity.id)", .omitted,
        "Zendesk has four priorities: this severity has none left, and no deadline.")
    }
    for channel in desk.policy.channels {
      desk.lose("channels.\(channel.id)", .wording, "Channels are set up in Zendesk itself.")
    }
    for calendar in desk.calendars { loseCalendar(calendar, &desk) }
    return Export(
      bytes: JSON.object([
        .init("schedules", .array(schedules)), .init("sla_policies", .array(plans)),
      ]).text(), losses: desk.losses)
  }

  private static let priorities = ["urgent", "high", "normal", "low"]

  /// These run on while a ticket is pending, so that they are never later; `pausable_update_time`,
  /// `requester_wait_time` and `agent_work_time` would stop.
  private static let metrics = [
    "initialResponse": "first_reply_time", "update": "periodic_update_time",
    "resolution": "total_resolution_time",
  ]

  private static func loseCalendar(_ calendar: DeskCalendar, _ desk: inout DeskTargets) {
    let subject = "calendars.\(calendar.id)"
    if ZendeskZone.name(of: calendar.zone.name) == nil {
      desk.lose(
        subject, .wording,
        "Zendesk has no name for the time zone \(calendar.zone.name): choose one of equal hours.")
    }
    if let first = calendar.closed.first, let last = calendar.closed.last,
      first.date.distance(to: last.date) > 730
    {
      desk.lose(
        subject, .earlier,
        "Zendesk takes holidays up to two years ahead: later ones must be loaded when their time comes, or deadlines come earlier there."
      )
    }
  }

  private static func schedule(_ calendar: DeskCalendar) -> JSON {
    // Minutes of a week that starts on Sunday.
    let intervals = (0..<7).flatMap { day in
      calendar.week[(day + 6) % 7].map { hours -> JSON in
        [
          "start_time": .integer(day * 1440 + hours.lowerBound),
          "end_time": .integer(day * 1440 + hours.upperBound),
        ]
      }
    }
    let holidays = calendar.closed.map { closed -> JSON in
      let date = closed.date.description
      return [
        "holiday": [
          "name": .string(closed.name.isEmpty ? date : closed.name), "start_date": .string(date),
          "end_date": .string(date),
        ]
      ]
    }
    return [
      "schedule": [
        "name": .string(calendar.name),
        "time_zone": .string(ZendeskZone.name(of: calendar.zone.name) ?? calendar.zone.name),
      ],
      "workweek": ["intervals": .array(intervals)], "holidays": .array(holidays),
    ]
  }

  private static func policy(_ plan: String?, _ desk: inout DeskTargets) -> JSON? {
    var metrics: [JSON] = []
    let known = Set(desk.calendars.map(\.id))
    for (severity, priority) in zip(desk.policy.severities, priorities) {
      let promises = desk.promises(plan: plan, severity: severity.id, metrics: Self.metrics)
      // A ticket has one schedule: that of the first promise that runs on one.
      let schedule = promises.lazy.compactMap { promise -> String? in
        guard case .calendar(let id) = promise.promise.clock?.value else { return nil }
        return known.contains(id) ? id : nil
      }.first
      for (metric, name, promise) in promises {
        let choices: [String?] = promise.clock?.value == .always ? [nil] : [schedule, nil]
        guard let timed = desk.time(promise, named: name, on: choices) else { continue }
        if metric == "first_reply_time" {
          desk.lose(
            name, .omitted,
            "On a ticket that an agent opens, as after a call, Zendesk starts no first reply unless the policy's advanced settings say so."
          )
        }
        metrics.append([
          "priority": .string(priority), "metric": .string(metric),
          "target": .integer(timed.minutes), "business_hours": .bool(timed.calendar != nil),
        ])
      }
      if let schedule, desk.calendars.count > 1 {
        desk.lose(
          (["targets", plan, severity.id].compactMap(\.self) + ["schedule"]).joined(separator: "."),
          .wording,
          "A trigger must set the schedule of calendar “\(schedule)” on these tickets.")
      }
    }
    guard !metrics.isEmpty else { return nil }
    let name =
      desk.policy.identity.name.best(for: desk.policy.defaultLanguage) ?? desk.policy.identity.id
    var filter: [JSON] = [["field": "type", "operator": "is_not", "value": "task"]]
    var title = name
    if let plan {
      title +=
        ": "
        + (desk.policy.plans.first { $0.id == plan }?.name.best(for: desk.policy.defaultLanguage)
          ?? plan)
      filter = [
        ["field": "current_tags", "operator": "includes", "value": .string("plan_\(plan)")]
      ]
      desk.lose(
        "plans.\(plan)", .wording,
        "The organizations of this plan must carry the tag “plan_\(plan)”, which chooses the policy."
      )
    }
    if plan == nil {
      desk.lose(
        "targets", .omitted,
        "Zendesk's policies need a condition: tickets of type “task” have no deadline.")
    }
    return [
      "sla_policy": [
        "title": .string(title),
        "description": .string("\(desk.policy.identity.id) \(desk.policy.identity.version)"),
        "filter": ["all": .array(filter), "any": []],
        "policy_metrics": .array(metrics),
      ]
    ]
  }
}
