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
      let name = FoldedText.of(String(address.local)).filter { !"-_.".utf8.contains($0) }
      guard NoReplyWords.all.contains(where: { word in stands(word, in: name) }) else { return nil }
      return Finding(
        "\(quoted(text)) is called a mailbox that nobody answers",
        at: (channel.contactPlace ?? channel.place).withoutQuotes(text), subject: "/address",
        hint: "give an address that is read, or leave the channel out")
    }
  }

  private static func stands(_ word: [UInt8], in name: [UInt8]) -> Bool {
    name.count >= word.count
      && (0...name.count - word.count).contains { name[$0...].starts(with: word) }
  }
}
