import PledgeJSON
import PledgeModel
import PledgeTime
import Testing

@testable import PledgeExport

/// A help desk as its payload sets it up, and its clock, walked interval by interval.
struct DeskPayload {
  struct Promise {
    var plan: String?
    var severity: String
    var metric: String
    var minutes: Int
    var clock: Clock
  }

  struct Clock {
    /// Minutes open on each day from Monday on; nil where time runs day and night.
    var week: [[Range<Int>]]?
    var closed: Set<String> = []
    var zone: Zone?

    func due(_ received: Int64, minutes: Int) -> Int64 {
      var rest = Int64(minutes) * 60
      guard let week, let zone else { return received + rest }
      var date = zone.local(at: received).date.advanced(by: -1)
      for _ in 0..<3000 {
        if !closed.contains(date.description) {
          for hours in week[date.weekday.rawValue - 1] {
            let opens = zone.instant(of: date, secondsFromMidnight: hours.lowerBound * 60)
            let closes = zone.instant(of: date, secondsFromMidnight: hours.upperBound * 60)
            let start = max(received, opens)
            guard start < closes else { continue }
            if closes - start >= rest { return start + rest }
            rest -= closes - start
          }
        }
        date = date.advanced(by: 1)
      }
      return .max
    }
  }

  static func read(
    _ bytes: [UInt8], format: String, of subject: Exporter.Subject
  ) throws -> [Promise] {
    let root = try JSONNode(parsing: bytes)
    return format == "zammad" ? try zammad(root, subject) : try zendesk(root, subject)
  }

  private static func zammad(_ root: JSONNode, _ subject: Exporter.Subject) throws -> [Promise] {
    var clocks: [String: Clock] = [:]
    for calendar in try #require(root["calendars"]?.array) {
      var week: [[Range<Int>]] = []
      for day in ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] {
        let frames = try #require(calendar["business_hours"]?[day]?["timeframes"]?.array)
        week.append(
          try frames.map {
            let ends = try #require($0.array).map { minutes($0.string ?? "") }
            return ends[0]..<(ends[1] == 1439 ? 1440 : ends[1])
          })
      }
      let id = try #require(calendar["id"]?.string)
      clocks[id] = Clock(
        week: id == "always" ? nil : week,
        closed: Set(calendar["public_holidays"]?.members?.map(\.key) ?? []),
        zone: subject.zones.first { $0.name == calendar["timezone"]?.string })
    }
    let metrics = [
      "first_response_time": "initialResponse", "solution_time": "resolution",
    ]
    return try (root["slas"]?.array ?? []).flatMap { sla -> [Promise] in
      let priority = sla["condition"]?["ticket.priority_id"]?["value"]?.array?.first?.string
      let severity = subject.policy.severities[3 - (Int(priority ?? "") ?? 0)]
      let clock = try #require(clocks[sla["calendar"]?.string ?? ""])
      return metrics.sorted { $0.key < $1.key }.compactMap { key, metric in
        number(sla[key]).map {
          Promise(
            plan: sla["condition"]?["ticket.tags"]?["value"]?.string.map {
              String($0.dropFirst(5))
            },
            severity: severity.id, metric: metric, minutes: $0, clock: clock)
        }
      }
    }
  }

  private static func zendesk(_ root: JSONNode, _ subject: Exporter.Subject) throws -> [Promise] {
    var clocks: [Clock] = []
    for schedule in try #require(root["schedules"]?.array) {
      var week: [[Range<Int>]] = Array(repeating: [], count: 7)
      for interval in try #require(schedule["workweek"]?["intervals"]?.array) {
        let start = try #require(number(interval["start_time"]))
        let end = try #require(number(interval["end_time"]))
        #expect(start / 1440 == (end - 1) / 1440)
        week[(start / 1440 + 6) % 7].append(start % 1440..<end - start / 1440 * 1440)
      }
      let holidays = schedule["holidays"]?.array ?? []
      clocks.append(
        Clock(
          week: week, closed: Set(holidays.compactMap { $0["holiday"]?["start_date"]?.string }),
          zone: subject.zones.first {
            ZendeskZone.name(of: $0.name) == schedule["schedule"]?["time_zone"]?.string
          }))
    }
    let metrics = [
      "first_reply_time": "initialResponse", "periodic_update_time": "update",
      "total_resolution_time": "resolution",
    ]
    let priorities = ["urgent", "high", "normal", "low"]
    return try (root["sla_policies"]?.array ?? []).flatMap { entry -> [Promise] in
      let policy = try #require(entry["sla_policy"])
      let tag = policy["filter"]?["all"]?.array?.first?["value"]?.string
      let plan = tag.map { String($0.dropFirst(5)) }
      return try (policy["policy_metrics"]?.array ?? []).map { item in
        let rank = try #require(priorities.firstIndex(of: item["priority"]?.string ?? ""))
        let severity = subject.policy.severities[rank].id
        let metric = try #require(metrics[item["metric"]?.string ?? ""])
        // The schedule that the losses tell to set: that of the first promise that runs on one.
        let order = ["initialResponse", "update", "resolution"]
        let calendar = order.lazy.compactMap { metric -> Int? in
          let target = subject.policy.targets.first {
            $0.plan == plan && $0.severity == severity && $0.metric == metric
          }
          guard case .promise(let promise) = target?.value else { return nil }
          return subject.policy.calendars.firstIndex { $0.id == promise.clock?.value.name }
        }.first
        let isBusiness = item["business_hours"]?.value == .bool(true)
        return Promise(
          plan: plan, severity: severity, metric: metric,
          minutes: try #require(number(item["target"])),
          clock: isBusiness ? clocks[try #require(calendar)] : Clock())
      }
    }
  }

  private static func number(_ node: JSONNode?) -> Int? {
    guard case .number(let text) = node?.value else { return nil }
    return Int(text)
  }

  private static func minutes(_ text: String) -> Int {
    let parts = text.split(separator: ":").compactMap { Int($0) }
    return parts.count == 2 ? parts[0] * 60 + parts[1] : -1
  }
}
