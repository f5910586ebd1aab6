import PledgeModel

extension Rule {
  static let channelUndefined = Rule(
    "channel-undefined", "Every channel that is named exists.",
    why: "A customer is sent to a telephone or an address that nobody gives.",
    bad: Example("index.md", "# Help\n\nCall «{{channels.phone.number}}».\n"),
    good: Example("index.md", "# Help\n\nCall {{channels.telephone.number}}.\n"), needs: [.channel]
  ) { subject in
    let policy = subject.policy
    return subject.proses.map(\.prose).flatMap { prose in
      prose.nodes.compactMap { node -> Finding? in
        guard node.content == .reference else { return nil }
        let name = prose.string(node.text)
        guard let id = policy.undefinedChannel(in: name) else { return nil }
        return Finding(
          "there is no channel “\(id)”", at: prose.place(of: node), subject: name,
          hint: hint(for: id, among: policy.channels.map(\.id))
            ?? "define it in a file channels/\(id).md")
      }
    }
  }
}

extension Policy {
  /// The channel that a reference names and that does not exist; nil where there is nothing of the kind.
  func undefinedChannel(in reference: String) -> String? {
    guard reference.utf8.starts(with: "channels.".utf8) else { return nil }
    let parts = reference.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[1].isEmpty, !channels.contains(where: { $0.id == parts[1] })
    else { return nil }
    return String(parts[1])
  }
}
