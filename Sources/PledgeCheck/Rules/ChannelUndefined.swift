import PledgeModel

extension Rule {
  static let channelUndefined = Rule(
    "channel-undefined", "Every channel that is named exists.",
    why: "A customer is sent to a telephone or an address that nobody gives.",
    bad: Example("index.md", "# Help\n\nCall «{{channels.phone.number}}».\n"),
    good: Example("index.md", "# Help\n\nCall {{channels.telephone.number}}.\n"), needs: [.channel]
  ) { subject in
    let policy = subject.policy
    let known = Set(policy.channels.map(\.id))
    var suggestions = 0
    return subject.proses.map(\.prose).flatMap { prose in
      prose.nodes.compactMap { node -> Finding? in
        guard case .reference = node.content else { return nil }
        let name = prose.string(node.text)
        guard let id = channel(in: name), !known.contains(id) else { return nil }
        // To look for a near one is not free, and nobody reads more than a few.
        suggestions += 1
        return Finding(
          "there is no channel “\(id)”", at: prose.place(of: node), subject: name,
          hint: (suggestions > 20 ? nil : hint(for: id, among: policy.channels.map(\.id)))
            ?? "define it in a file channels/\(id).md")
      }
    }
  }

  /// The channel that a reference speaks of: `telephone` of `channels.telephone.number`.
  static func channel(in reference: String) -> String? {
    guard reference.utf8.starts(with: "channels.".utf8) else { return nil }
    let parts = reference.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 3 && !parts[1].isEmpty ? String(parts[1]) : nil
  }
}
