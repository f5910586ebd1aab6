import PledgeModel

/// How far a version must go on (semver.org): the patch, the minor or the major number.
enum Step: Int, Comparable {
  case patch, minor, major

  static func < (first: Step, second: Step) -> Bool { first.rawValue < second.rawValue }

  /// What changes ask for; nil where there are none.
  init?(for changes: [Change]) {
    guard let worst = changes.map(\.effect).map(Step.init).max() else { return nil }
    self = worst
  }

  private init(_ effect: Effect) {
    switch effect {
    case .weaker, .mixed: self = .major
    case .stronger: self = .minor
    // What nobody has decided asks for a decision first.
    case .wording, .undecided: self = .patch
    }
  }

  var name: String {
    switch self {
    case .patch: "patch"
    case .minor: "minor"
    case .major: "major"
    }
  }

  /// What changes do to customers, as a clause.
  var clause: String {
    switch self {
    case .patch: "the policy is worded otherwise"
    case .minor: "a promise gets stronger"
    case .major: "a promise gets weaker"
    }
  }

  /// The next version after one; nil where that is no semantic version.
  func next(after version: PolicyVersion) -> String? {
    guard let (major, minor, patch) = version.semantic else { return nil }
    switch self {
    case .patch: return "\(major).\(minor).\(patch + 1)"
    case .minor: return "\(major).\(minor + 1).0"
    case .major: return "\(major + 1).0.0"
    }
  }

  /// How far one semantic version is from a lower one; nil where one of them is none.
  static func between(_ old: PolicyVersion, _ new: PolicyVersion) -> Step? {
    guard let old = old.semantic, let new = new.semantic else { return nil }
    return new.major > old.major ? .major : new.minor > old.minor ? .minor : .patch
  }
}
