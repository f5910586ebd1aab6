public import PledgeTime

/// The time zones a policy is judged with.
public struct ZoneData: Sendable {
  /// Those of the names the policy uses that are known.
  public var zones: [Zone]
  /// The names of all zones there are; needed only when one the policy names is not among `zones`.
  public var allNames: [String]

  public init(zones: [Zone], allNames: [String] = []) {
    self.zones = zones
    self.allNames = allNames
  }

  public subscript(name: String) -> Zone? { zones.first { $0.name == name } }
}
