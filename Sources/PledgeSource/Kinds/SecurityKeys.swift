import PledgeJSON
import PledgeModel

/// Where those who find a weakness turn to, in `policy.json`.
enum SecurityKeys {
  static let schema = Schema(
    "Whom to tell of a weakness in what the policy supports; the site says it in `.well-known/security.txt` (RFC 9116).",
    .object([
      .init(
        "contacts", required: true, "Where to turn to, what is preferred first.",
        .array(items: Schema("An address.", .string(format: .contactAddress)), minItems: 1),
        examples: [["mailto:security@acme.example", "https://acme.example/security"]]),
      .init(
        "expires", required: true, "The last day on which this can be relied upon.",
        .string(format: .date)),
      .init("policy", "What those who look for weaknesses may do.", .string(format: .webAddress)),
      .init(
        "encryption", "The key by which messages are encrypted.", .string(format: .webAddress)),
      .init("acknowledgments", "Whom is thanked.", .string(format: .webAddress)),
    ]))
}

extension Schema.Format {
  /// The addresses that RFC 9116 section 2.5.3 gives for examples: the web's, of mail, and a telephone number's.
  static let contactAddress = Self(
    name: "contactAddress",
    pattern: "^(https://[!-~]+|mailto:[!-~]+@[!-~]+|tel:\\+[0-9][0-9-]*)$",
    hint: "such as mailto:security@example.com, tel:+1-201-555-0123 or https://example.com/security"
  ) { address in
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let rest = address.utf8[colon...].dropFirst()
    guard rest.allSatisfy({ UInt8(ascii: "!")...UInt8(ascii: "~") ~= $0 }) else { return false }
    switch address[..<colon] {
    case "https": return rest.starts(with: "//".utf8) && rest.count > 2
    case "mailto":
      return rest.dropFirst().dropLast().contains(UInt8(ascii: "@"))
    case "tel":
      let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
      return rest.first == UInt8(ascii: "+") && rest.dropFirst().first.map(digits.contains) == true
        && rest.dropFirst().allSatisfy { digits ~= $0 || $0 == UInt8(ascii: "-") }
    case _: return false
    }
  }
}

extension DataReader {
  /// Nil where there is none, or none that could be relied upon.
  mutating func securityContact(_ node: JSONNode?) -> SecurityContact? {
    guard let node, let expires = date(node["expires"]) else { return nil }
    let contacts = (node["contacts"]?.array ?? []).compactMap(\.string)
      .filter(Schema.Format.contactAddress.accepts)
    guard !contacts.isEmpty else { return nil }
    func address(_ key: String) -> String? {
      guard let address = located(node[key]), Schema.Format.webAddress.accepts(address.value) else {
        return nil
      }
      if address.value.lowercased().hasPrefix("https:") { return address.value }
      report(
        .valueInvalid, "security.txt may name no address without https", at: address.place,
        hint: "give the address that begins with “https://” (RFC 9116 section 2.5)")
      return nil
    }
    return SecurityContact(
      contacts: contacts, expires: expires, policy: address("policy"),
      encryption: address("encryption"), acknowledgments: address("acknowledgments"))
  }
}
