public import PledgeTime

/// Whom to tell of a weakness in what the policy supports.
public struct SecurityContact: Sendable {
  /// Addresses of the web, of mail and of telephones, as URIs; what is preferred comes first.
  public let contacts: [String]
  /// The last day on which they can be relied upon.
  public let expires: Located<CivilDate>
  /// Web addresses: what those who look for weaknesses may do, the key for messages, and who is thanked.
  public let policy: String?
  public let encryption: String?
  public let acknowledgments: String?

  public init(
    contacts: [String], expires: Located<CivilDate>, policy: String?, encryption: String?,
    acknowledgments: String?
  ) {
    self.contacts = contacts
    self.expires = expires
    self.policy = policy
    self.encryption = encryption
    self.acknowledgments = acknowledgments
  }
}
