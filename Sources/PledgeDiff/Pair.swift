import PledgeModel

/// The old policy and the new one, with what all comparers ask of both.
struct Pair: Sendable {
  let old: Side
  let new: Side

  init(_ old: Side, _ new: Side) {
    self.old = old
    self.new = new
  }

  var hasPages: Bool { old.hasPages && new.hasPages }

  /// The language whose text binds: the new policy's governing language, or else its first.
  var language: String {
    new.policy.identity.governingLanguage?.value ?? new.policy.defaultLanguage
  }
}
