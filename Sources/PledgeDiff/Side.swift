public import PledgeModel

/// One of two policies that are compared.
public struct Side: Sendable {
  public var policy: Policy
  /// The clocks of the zones that it names.
  public var zones: ZoneData
  /// Whether its pages are known: an SLA definition carries the promise alone.
  public var hasPages: Bool
  /// The files that are copied beside the pages, by path.
  public var files: [String: [UInt8]]

  public init(
    _ policy: Policy, zones: ZoneData, hasPages: Bool, files: [String: [UInt8]] = [:]
  ) {
    self.files = files
    self.policy = policy
    self.zones = zones
    self.hasPages = hasPages
  }
}
