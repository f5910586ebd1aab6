import PledgeModel

extension Rule {
  static let emailInvalid = Rule(
    "email-invalid", "Every e-mail address can be written to.",
    why: "A mail to an address that cannot exist comes back, or is lost without a word.",
    bad: Example("channels/email.md", mail("«help..desk@example.com»")),
    good: Example("channels/email.md", mail("help.desk@example.com"))
  ) { subject in
    subject.policy.mails.compactMap { channel, text in
      guard let fault = EmailAddress.fault(of: text) else { return nil }
      return Finding(
        "\(quoted(text)) is no e-mail address: \(fault)",
        at: (channel.contactPlace ?? channel.place).withoutQuotes(text), subject: "/address",
        hint: "write the address alone, such as support@example.com")
    }
  }

  /// A channel with this address.
  static func mail(_ address: String) -> String {
    "---\ntitle: E-mail\naddress: \(address)\nhours: always\n---\nWrite to us.\n"
  }
}

extension Policy {
  /// The channels with an e-mail address, and the address as it is written.
  var mails: [(channel: Channel, text: String)] {
    channels.compactMap { channel in
      if case .email(let text) = channel.contact { (channel, text) } else { nil }
    }
  }
}
