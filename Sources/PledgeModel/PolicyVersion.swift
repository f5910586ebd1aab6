/// A policy's version, as far as it can be told which of two is the later one.
public struct PolicyVersion: Sendable, Hashable {
  public enum Order: Sendable { case lower, same, higher, unknown }

  /// As it is written.
  public let text: String
  /// The numbers between the full stops; nil where it is made of anything else.
  private let numbers: [Int]?
  /// What stands behind a hyphen, split at its full stops.
  private let preRelease: [Substring]

  public init(_ text: String) {
    self.text = text
    let plain = text.prefix { $0 != "+" }
    let core = plain.prefix { $0 != "-" }
    preRelease = plain.dropFirst(core.count + 1).split(separator: ".")
    let parts = core.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        ? Int(part) : nil
    }
    self.numbers = numbers.count == parts.count ? numbers : nil
  }

  /// Major, minor and patch (semver.org 2.0.0); nil for versions of another make, as `2026-07`.
  public var semantic: (major: Int, minor: Int, patch: Int)? {
    guard let numbers, numbers.count == 3,
      text.prefix(while: { $0 != "-" && $0 != "+" })
        == numbers.map(String.init).joined(separator: ".")
    else { return nil }
    return (numbers[0], numbers[1], numbers[2])
  }

  /// Whether this one is lower than another: by semantic versioning where both are such, by their numbers
  /// where they have nothing else, and otherwise nobody knows.
  public func order(to other: PolicyVersion) -> Order {
    if text == other.text { return .same }
    guard let own = numbers, let theirs = other.numbers else { return .unknown }
    let areSemantic = semantic != nil && other.semantic != nil
    guard areSemantic || (preRelease.isEmpty && other.preRelease.isEmpty) else { return .unknown }
    for index in 0..<max(own.count, theirs.count) {
      let (first, second) = (
        index < own.count ? own[index] : 0, index < theirs.count ? theirs[index] : 0
      )
      if first != second { return first < second ? .lower : .higher }
    }
    return Self.order(preRelease, other.preRelease)
  }

  /// A version before its release is lower than the release (semver.org, item 11).
  private static func order(_ first: [Substring], _ second: [Substring]) -> Order {
    if first == second { return .same }
    if first.isEmpty || second.isEmpty { return first.isEmpty ? .higher : .lower }
    for (one, other) in zip(first, second) where one != other {
      switch (Int(one), Int(other)) {
      case (let one?, let other?): return one < other ? .lower : .higher
      case (_?, nil): return .lower
      case (nil, _?): return .higher
      case (nil, nil): return one.utf8.lexicographicallyPrecedes(other.utf8) ? .lower : .higher
      }
    }
    return first.count < second.count ? .lower : .higher
  }
}
