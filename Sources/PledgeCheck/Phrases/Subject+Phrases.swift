import PledgeModel

extension Rule.Subject {
  /// A finding for each phrase of a topic.
  ///
  /// - Parameter message: what is wrong with a phrase, as typed.
  func findings(
    of topic: PhraseTable.Topic, hint: String, message: (_ phrase: String) -> String
  ) -> [Finding] {
    passages.matches(topic).map { match in
      Finding(
        message("“\(passages.string(of: match))”"), at: passages.place(of: match),
        subject: passages.subject(of: match), hint: hint)
    }
  }
}
