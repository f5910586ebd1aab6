import PledgeModel

extension Rule {
  static let contactTextRouteMissing = Rule(
    "contact-text-route-missing", level: .warning,
    "Every severity can be reported in writing.",
    why: "Who cannot hear or speak on the telephone has no other way to report an outage.",
    bad: Example([
      "channels/telephone.md": telephone(number: "+34 600 000 000"),
      "channels/hotline.md": telephone("«»", number: "+34 900 000 000"),
      "channels/email.md":
        "---\ntitle: E-mail\naddress: help@example.com\nhours: always\nseverities: [P2]\n---\nWrite to us.\n",
    ]),
    good: Example([
      "channels/telephone.md": telephone(number: "+34 600 000 000"),
      "channels/hotline.md": telephone(number: "+34 900 000 000"),
    ]), isAcceptable: true, needs: [.channel, .plans, .severities, .targets]
  ) { subject in
    var telephone: Channel?
    let severities = subject.policy.severities.filter { severity in
      subject.reach.plans(promised: severity.id).contains { plan in
        let channels = subject.reach.channels(for: severity.id, of: plan)
        guard channels.allSatisfy(\.isTelephone), let first = channels.first(where: { _ in true })
        else { return false }
        telephone = telephone ?? first
        return true
      }
    }
    guard let telephone else { return [] }
    let ids = severities.prefix(8).map(\.id).joined(separator: ", ")
    return [
      Finding(
        "\(ids)\(severities.count > 8 ? " and more" : "") can be reported by telephone only",
        at: telephone.place, subject: telephone.id,
        hint: "let an e-mail address or a web form take them too")
    ]
  }

  private static func telephone(_ mark: String = "", number: String) -> String {
    "\(mark)---\ntitle: Telephone\nnumber: \(number)\nhours: always\n---\nCall us.\n"
  }
}

extension Channel {
  fileprivate var isTelephone: Bool {
    if case .telephone = contact { true } else { false }
  }
}
