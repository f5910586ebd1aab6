/// The consent of those who guard a policy to one very change, given before it is made.
public struct Approval: Sendable {
  /// The fingerprint of the change.
  public var fingerprint: String
  public var reason: Localized<String>
  public var place: Place

  public init(fingerprint: String, reason: Localized<String>, place: Place) {
    self.fingerprint = fingerprint
    self.reason = reason
    self.place = place
  }
}
