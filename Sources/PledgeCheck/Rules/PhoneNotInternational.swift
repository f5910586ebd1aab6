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
      guard let number = TelephoneNumber(text), !number.isInternational,
        TelephoneFault(of: text) == nil
      else {
        return nil
      }
      let (message, hint) = advice(number.digits)
      return Finding(
        "\(quoted(text)) \(message)",
        at: (channel.contactPlace ?? channel.place).withoutQuotes(text), subject: "/number",
        hint: hint)
    }
  }

  private static func advice(_ digits: String) -> (message: String, hint: String) {
    if EmergencyNumbers.all.contains(digits) {
      return (
        "is an emergency number, at which nobody answers for a product",
        "write your own number, with a plus and the country code"
      )
    }
    // No national number that can be called from abroad is as short as that.
    if digits.count <= 6 {
      return (
        "is a short number, which is dialled in its own country only",
        "give another number beside it, with a plus and the country code"
      )
    }
    if digits.hasPrefix("00") {
      return (
        "begins with 00, which is dialled so in some countries only", "write a plus in place of 00"
      )
    }
    return (
      "has no country code",
      digits.hasPrefix("0800") || digits.hasPrefix("1800")
        ? "write a plus and the country code; a free number seldom answers abroad, so give another beside it"
        : "write a plus and the country code, and leave out a 0 that is dialled within the country"
    )
  }
}
