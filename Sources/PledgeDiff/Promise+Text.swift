import PledgeModel
import PledgeTime

extension Promise {
  /// What it says and how that is counted: `2-3 Days on madrid (received next-business-day, due close)`.
  var told: String { "\(written) \(circumstances)" }

  /// The clock it runs on, and what its business days mean: `on madrid (received as-received, due close)`.
  var circumstances: String {
    let clock =
      switch clock?.value {
      case .always: "day and night"
      case .calendar(let id): "on \(id)"
      case nil: "on no clock"
      }
    let days: [String] =
      switch term {
      case .businessDays(let count, let received, let due):
        [
          "\(count) business day\(count == 1 ? "" : "s")", "received \(received.rawValue)",
          "due \(due.rawValue)",
        ]
      case .civilDays(let count): ["\(count) civil day\(count == 1 ? "" : "s")"]
      case .seconds: phrase.unit == .day || phrase.unit == .week ? ["days of 24 hours"] : []
      case nil: []
      }
    return days.isEmpty ? clock : "\(clock) (\(days.joined(separator: ", ")))"
  }

  /// As much as tells it from another that stands in its place.
  func told(besides other: Promise) -> String {
    clock?.value == other.clock?.value && readings == other.readings ? written : told
  }
}

extension Target {
  var promise: Promise? {
    if case .promise(let promise) = value { promise } else { nil }
  }

  /// The phrase as the author typed it; empty where nothing can be told.
  var written: String {
    switch value {
    case .promise(let promise): promise.written
    case .none(let absence): absence.written
    case .blank, .unread: ""
    }
  }
}
