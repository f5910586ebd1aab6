import PledgeDiff
import PledgeModel
import PledgeTime

/// What a release must bring with it for its changes to reach customers.
enum Gate {
  /// What is demanded and not there, errors and milder findings, by place.
  ///
  /// - Parameter date: the day on which the change is made.
  static func findings(
    of diff: Diff, from old: PolicySource, to new: PolicySource, on date: CivilDate
  ) -> [Finding] {
    []
  }
}
