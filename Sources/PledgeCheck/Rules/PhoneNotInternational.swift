import PledgeModel

extension Rule {
  static let phoneNotInternational = Rule(
    "phone-not-international", level: .warning,
    "Every telephone number begins with its country code.",
    why: "A number without it is another number in another country, and no telephone can tell.",
    bad: Example("channels/telephone.md", telephone("«900 123 456»")),
    good: Example("channels/telephone.md", telephone("+34 900 123 456")), isAcceptable: true
  ) { subject in
    subject.policy.telephones.compactMap { channel, text in
      guard let number = TelephoneNumber(text), !number.isInternational, fault(of: text) == nil
      else {
        return nil
      }
      let isPrefixed = number.digits.hasPrefix("00")
      return Finding(
        isPrefixed
          ? "\(quoted(text)) begins with 00, which is dialled so in some countries only"
          : "\(quoted(text)) has no country code",
        at: (channel.contactPlace ?? channel.place).withoutQuotes(text), subject: "/number",
        hint: isPrefixed
          ? "write a plus in place of 00"
          : "write a plus and the country code, and leave out a 0 that is dialled within the country"
      )
    }
  }
}
