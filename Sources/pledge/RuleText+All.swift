import PledgeCheck
import PledgeCompiler
import PledgeDiff
import PledgeModel

extension RuleText {
  /// What policies and sites are held to, ordered by name.
  static var all: [RuleText] {
    (Rule.all.map(\.text) + SiteVerification.rules + Gate.rules).sorted { $0.id < $1.id }
  }
}
