import PledgeModel

extension Exporter {
  public static let vcf = Exporter(
    "vcf", "vCard 4.0: the ways to reach support, for address books", fileName: "contacts.vcf"
  ) { subject in
    let policy = subject.policy
    let ordered = policy.channels.enumerated().sorted {
      ($0.element.order ?? .max, $0.offset) < ($1.element.order ?? .max, $1.offset)
    }.map(\.element)
    var losses: [Loss] = []
    for channel in ordered {
      if !channel.subject.isEmpty {
        losses.append(
          Loss(
            "channels.\(channel.id)", .wording,
            "An address book does not know what a mail's subject starts with."))
      }
      if !channel.body.isEmpty {
        losses.append(
          Loss(
            "channels.\(channel.id)", .wording,
            "Its text is left out; its note says when it can be reached, by whom and with what at hand."
          ))
      }
    }
    return Export(
      bytes: ordered.flatMap { ContactCard(channel: $0, policy: policy).lines }.bytes,
      losses: losses)
  }
}
