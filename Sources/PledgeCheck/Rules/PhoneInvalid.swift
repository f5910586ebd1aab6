import PledgeModel

extension Rule {
  static let phoneInvalid = Rule(
    "phone-invalid", "Every telephone number can be dialled.",
    why: "One digit too many, and at 3 am nobody answers.",
    bad: Example("channels/telephone.md", telephone("«+34 600 000 00»")),
    good: Example("channels/telephone.md", telephone("+34 600 000 000"))
  ) { subject in
    subject.policy.telephones.compactMap { channel, text in
      guard let fault = TelephoneFault(of: text) else { return nil }
      return Finding(
        "\(quoted(text)) is no telephone number: \(fault.message)",
        at: (channel.contactPlace ?? channel.place).withoutQuotes(text), subject: "/number",
        hint: fault.hint)
    }
  }

  /// A channel with this number.
  static func telephone(_ number: String) -> String {
    "---\ntitle: Telephone\nnumber: \(number)\nhours: always\n---\nCall us.\n"
  }
}

extension Policy {
  /// The channels with a telephone number, and the number as it is written.
  var telephones: [(channel: Channel, text: String)] {
    channels.compactMap { channel in
      if case .telephone(let text) = channel.contact { (channel, text) } else { nil }
    }
  }
}
