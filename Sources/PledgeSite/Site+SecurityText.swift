import PledgeModel

extension Site {
  static let securityTextPath = ".well-known/security.txt"

  /// Whom to tell of a weakness (RFC 9116); nil where the policy does not say.
  var securityText: OutputFile? {
    guard let security = policy.identity.security else { return nil }
    var fields = security.contacts.map { ("Contact", $0) }
    // The day belongs to it whole.
    fields.append(("Expires", "\(security.expires.value)T23:59:59Z"))
    let further = [
      ("Encryption", security.encryption), ("Acknowledgments", security.acknowledgments),
      ("Policy", security.policy),
    ]
    fields += further.compactMap { name, address in address.map { (name, $0) } }
    fields.append(("Preferred-Languages", policy.languages.joined(separator: ", ")))
    // It counts at the root of a host alone, wherever on it the site lies.
    if let url = policy.identity.url, url.hasPrefix("https://") {
      let host = url.dropFirst("https://".count).prefix { $0 != "/" }
      fields.append(("Canonical", "https://\(host)/\(Self.securityTextPath)"))
    }
    let lines = fields.map { "\($0.0): \($0.1)\n" }
    return OutputFile(path: Self.securityTextPath, bytes: Array(lines.joined().utf8))
  }
}
