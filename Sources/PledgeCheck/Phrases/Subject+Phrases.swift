import PledgeModel

extension Rule.Subject {
  /// A finding for each phrase of some topics.
  ///
  /// - Parameter message: what is wrong with a phrase, as typed.
  func findings(
    of topics: Set<PhraseTable.Topic>, hint: String,
    where isMeant: (PhraseMatch) -> Bool = { _ in true },
    message: (_ phrase: String) -> String
  ) -> [Finding] {
    passages.matches.compactMap { match in
      guard topics.contains(match.topic), isMeant(match) else { return nil }
      return Finding(
        message("“\(passages.string(of: match))”"), at: passages.place(of: match),
        subject: passages.subject(of: match), hint: hint)
    }
  }

  /// The passages that speak of what customers do, or of the contract.
  var customerPassages: Set<Int> {
    Set(passages.matches.lazy.filter { $0.topic == .customerAct }.map(\.passage))
  }
}
