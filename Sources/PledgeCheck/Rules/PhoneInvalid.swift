import PledgeModel

extension Rule {
  static let phoneInvalid = Rule(
    "phone-invalid", "Every telephone number can be dialled.",
    why: "One digit too many, and at 3 am nobody answers.",
    bad: Example("channels/telephone.md", telephone("«+34 600 000 00»")),
    good: Example("channels/telephone.md", telephone("+34 600 000 000"))
  ) { subject in
    subject.policy.telephones.compactMap { channel, text in
      guard let fault = fault(of: text) else { return nil }
      return Finding(
        "\(quoted(text)) is no telephone number: \(fault)",
        at: (channel.contactPlace ?? channel.place).withoutQuotes(text), subject: "/number",
        hint: "write it with a plus and the country code, such as +34 637 825 553")
    }
  }

  /// Why nobody can dial it; nil where somebody may.
  static func fault(of text: String) -> String? {
    // Keys have letters: 1-800-FLOWERS.
    let letters = text.filter { ("A"..."Z").contains($0) }
    if letters.count >= 3, text.contains(where: \.isNumber), !text.contains(where: \.isLowercase) {
      return nil
    }
    guard let number = TelephoneNumber(text) else {
      return text.contains { $0.isNumber } ? "only digits can be dialled" : "it has no digits"
    }
    let digits = number.digits
    guard number.isInternational else {
      return digits.count < 3 ? "it is too short" : digits.count > 17 ? "it is too long" : nil
    }
    guard let code = number.countryCode else {
      return digits.count > 3 ? "no country has the code +\(digits.prefix(3))" : "it is too short"
    }
    let national = number.national
    if digits.count > 15 { return "it has \(digits.count) digits, and 15 is the most there can be" }
    if national.count < 4 {
      return "only \(national.count) digits follow the country code +\(code)"
    }
    guard let plan = number.plan else { return nil }
    if let first = national.first, !plan.firstDigits.contains(first) {
      return first == "0"
        ? "the 0 after +\(code) is dialled within \(plan.country) only"
        : "no number in \(plan.country) starts with \(first)"
    }
    if !plan.lengths.isEmpty, !plan.lengths.contains(national.count) {
      let wanted = plan.lengths.sorted().map(String.init).joined(separator: " or ")
      return "\(national.count) digits follow +\(code), and \(plan.country) has \(wanted)"
    }
    if code == "1", let exchange = national.dropFirst(3).first, exchange < "2" {
      return "no exchange in \(plan.country) starts with \(exchange)"
    }
    return nil
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
