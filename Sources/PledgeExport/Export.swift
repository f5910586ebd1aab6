/// A file for another tool, and what it could not carry.
public struct Export: Sendable {
  public var bytes: [UInt8]
  /// In the order of the policy's parts; empty where nothing is lost.
  public var losses: [Loss]

  public init(bytes: [UInt8], losses: [Loss] = []) {
    self.bytes = bytes
    self.losses = losses
  }
}
