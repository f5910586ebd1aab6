import PledgeModel

extension Rule {
  static let channelHoursMissing = Rule(
    "channel-hours-missing", level: .warning, "Every channel says when it is open.",
    why: "A customer at night does not know whether a mail is read now or on Monday.",
    bad: Example("channels/email.md", channel(hours: "")),
    good: Example("channels/email.md", channel(hours: "hours: office\n")), isAcceptable: true
  ) { subject in
    subject.policy.channels.filter { $0.isWhole && $0.hours == nil }.map { channel in
      Finding(
        "channel “\(channel.id)” does not say when it is open", at: channel.place,
        subject: channel.id,
        hint: "write `hours: always`, or `hours:` with a calendar's id")
    }
  }

  private static func channel(hours: String) -> String {
    "\(hours.isEmpty ? "«»" : "")---\ntitle: E-mail\naddress: help@example.com\n\(hours)---\nWrite to us.\n"
  }
}
