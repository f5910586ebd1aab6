/// The ids by which a part of the policy was known before, so that a new name is no other promise.
public struct Alias: Sendable {
  /// The parts whose ids other tools know.
  public enum Group: String, CaseIterable, Sendable {
    case severities, plans, metrics, calendars, channels

    /// One of them, in words.
    public var noun: String {
      switch self {
      case .severities: "severity"
      case .plans: "plan"
      case .metrics: "metric"
      case .calendars: "calendar"
      case .channels: "channel"
      }
    }
  }

  public var group: Group
  public var id: Located<String>
  public var former: [Located<String>]

  public init(_ group: Group, id: Located<String>, former: [Located<String>]) {
    self.group = group
    self.id = id
    self.former = former
  }
}

extension Policy {
  /// The ids of a group's parts, in their order.
  public func ids(of group: Alias.Group) -> [String] {
    switch group {
    case .severities: severities.map(\.id)
    case .plans: plans.map(\.id)
    case .metrics: metrics.map(\.id)
    case .calendars: calendars.map(\.id)
    case .channels: channels.map(\.id)
    }
  }

  /// The id by which a part is known now that was known by another before.
  public func presentID(of former: String, in group: Alias.Group) -> String? {
    aliases.first { $0.group == group && $0.former.contains { $0.value == former } }?.id.value
  }
}
