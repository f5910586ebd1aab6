import PledgeModel

extension Rule {
  static let phoneGrouping = Rule(
    "phone-grouping", level: .warning,
    "The digits of a telephone number stand in the groups that its country is used to.",
    why: "A number in strange groups is mistyped, and looks as if a digit were missing.",
    bad: Example("channels/telephone.md", telephone("«+34 63 7825 553»")),
    good: Example("channels/telephone.md", telephone("+34 637 825 553")), isAcceptable: true
  ) { subject in
    subject.policy.telephones.compactMap { channel, text in
      guard TelephoneFault(of: text) == nil, let grouped = regrouped(text) else { return nil }
      let place = (channel.contactPlace ?? channel.place).withoutQuotes(text)
      return Finding(
        "\(quoted(text)) is not grouped as numbers are in its country", at: place,
        subject: "/number",
        hint: "write \(grouped)",
        fix: place.holds(text)
          ? Fix("write \(grouped)", isCertain: true, edits: [.init(grouped, at: place)]) : nil)
    }
  }

  /// The number as its country groups it; nil where a break is nowhere inside a group, or where that is not known.
  static func regrouped(_ text: String) -> String? {
    guard let number = TelephoneNumber(text), let code = number.countryCode, let plan = number.plan
    else { return nil }
    let national = number.national
    let groupings = plan.groups(of: national)
    guard let usual = groupings.first else { return nil }
    var written: Set<Int> = []
    var end = -code.count
    for group in number.groups {
      end += group.count
      if end > 0, end < national.count { written.insert(end) }
    }
    // A country code that is not set apart is hard to read, and breaks no group.
    guard !groupings.contains(where: { written.isSubset(of: breaks(in: $0)) }) else { return nil }
    var rest = national[...]
    var parts = ["+\(code)"]
    for length in usual {
      parts.append(String(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return parts.joined(separator: " ") + number.tail
  }

  /// How many digits stand before each break.
  private static func breaks(in groups: [Int]) -> Set<Int> {
    var sum = 0
    return Set(
      groups.map { length in
        sum += length
        return sum
      })
  }
}
