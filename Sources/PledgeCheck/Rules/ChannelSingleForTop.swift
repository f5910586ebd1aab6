import PledgeModel

extension Rule {
  static let channelSingleForTop = Rule(
    "channel-single-for-top", level: .warning,
    "The most severe tickets can be reported in two ways.",
    why:
      "When the one line is busy, or the one server is what broke, an outage cannot be reported at all.",
    bad: Example(example(severities: "\nseverities: [P2]", open: "«", close: "»")),
    good: Example(example(severities: "")), isAcceptable: true,
    needs: [.channel, .plans, .severities, .targets]
  ) { subject in
    guard let top = subject.policy.severities.first else { return [] }
    let plans = subject.reach.plans(promised: top.id)
    let single = plans.compactMap { plan -> (plan: String?, channel: Channel)? in
      let channels = Array(subject.reach.channels(for: top.id, of: plan).prefix(2))
      return channels.count == 1 ? (plan, channels[0]) : nil
    }
    // Where another plan has more ways, having fewer is what the lesser plan was sold as.
    guard let first = single.first, single.count == plans.count else { return [] }
    let names = single.compactMap(\.plan).joined(separator: ", ")
    return [
      Finding(
        "\(top.id) can be reported in one way alone\(names.isEmpty ? "" : " by customers of \(names)"): \(first.channel.id)",
        at: top.place, subject: top.id,
        notes: [.init("the channel is defined here", at: first.channel.place)],
        hint: "let a second channel take \(top.id)")
    ]
  }

  private static func example(severities: String, open: String = "", close: String = "") -> [String:
    String]
  {
    [
      "severities.md": """
      \(open)## P1: Outage\(close)
      Nobody can work.

      ## P2: Defect
      Something does not work.

      """,
      "channels/telephone.md":
        "---\ntitle: Telephone\nnumber: +34 600 000 000\nhours: always\(severities)\n---\nCall us.\n",
    ]
  }
}
