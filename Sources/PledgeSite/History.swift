import PledgeModel
import PledgeTime

/// The versions of a policy and when each holds, the one that takes effect first at the beginning.
struct History: Sendable {
  struct Version: Sendable {
    var name: String
    /// Nil for the present version where nobody froze it or wrote of it yet.
    var release: PolicyRelease?
    /// The first day on which it holds; nil where nothing says it.
    var from: CivilDate?
    /// The last day; nil while no other version takes its place.
    var until: CivilDate?
    /// Whether another one took its place before it took effect.
    var isReplacedBefore = false

    /// The page that tells of it, inside its language.
    var page: String { release?.pagePath ?? "index.html" }
  }

  private(set) var versions: [Version]

  init(_ policy: Policy) {
    versions = policy.releases.map {
      Version(name: $0.version, release: $0, from: $0.effectiveDate)
    }
    let identity = policy.identity
    if !versions.isEmpty, !identity.version.isEmpty,
      !versions.contains(where: { $0.name == identity.version })
    {
      let from = identity.effectiveDate?.value
      let index = versions.firstIndex { ($0.from ?? .latest) > (from ?? .latest) }
      versions.insert(Version(name: identity.version, from: from), at: index ?? versions.endIndex)
    }
    for (index, next) in versions.dropFirst().enumerated() {
      guard let from = versions[index].from, let end = next.from else { continue }
      if end <= from {
        versions[index].isReplacedBefore = true
      } else {
        versions[index].until = end.advanced(by: -1)
      }
    }
  }

  /// The version that holds on a day.
  func inForce(on date: CivilDate) -> Version? {
    versions.last { version in version.from.map { $0 <= date } ?? false }
  }

  /// The next version that takes effect after a day.
  func upcoming(after date: CivilDate) -> Version? {
    versions.first { version in
      !version.isReplacedBefore && (version.from.map { $0 > date } ?? false)
    }
  }
}

extension Edition {
  /// When a version holds, in words; nil where nothing says it.
  func term(of version: History.Version) -> String? {
    let words = wording.releases
    if version.isReplacedBefore { return words.replacedBefore }
    return version.from.map { words.inForce(wording.date($0), version.until.map(wording.date)) }
  }
}
