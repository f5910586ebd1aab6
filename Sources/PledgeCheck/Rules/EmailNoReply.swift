import PledgeModel

extension Rule {
  static let emailNoReply = Rule(
    "email-no-reply", level: .warning, "Somebody reads what is sent to an e-mail address.",
    why: "A customer who writes to “noreply” waits for an answer that nobody will give.",
    bad: Example("channels/email.md", mail("«no-reply@example.com»")),
    good: Example("channels/email.md", mail("help@example.com")), isAcceptable: true
  ) { subject in
    subject.policy.mails.compactMap { channel, text in
      guard let address = EmailAddress(text), EmailAddress.fault(of: text) == nil else {
        return nil
      }
      let name = address.local.lowercased().filter { !"-_.".contains($0) }
      guard NoReplyWords.all.contains(where: { name.contains($0) }) else { return nil }
      return Finding(
        "\(quoted(text)) is called a mailbox that nobody answers",
        at: (channel.contactPlace ?? channel.place).withoutQuotes(text), subject: "/address",
        hint: "give an address that is read, or leave the channel out")
    }
  }
}
