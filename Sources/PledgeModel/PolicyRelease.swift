public import PledgeTime

/// A published version of the policy: what was promised, frozen, and what customers were told of the change.
public struct PolicyRelease: Sendable {
  /// The version that its files are named for.
  public var version: String
  /// The frozen SLA definition, byte for byte; nil where only a note is written.
  public var definition: SourceText?
  /// What the frozen definition says; nil where there is none, or it cannot be read.
  public var policy: Policy?
  /// The zones that the frozen definition carries, each known for a span.
  public var zones: [Zone] = []
  /// What customers are told; nil where nobody wrote it.
  public var note: ReleaseNote?

  public init(version: String, definition: SourceText? = nil, note: ReleaseNote? = nil) {
    self.version = version
    self.definition = definition
    self.note = note
  }

  /// The first day on which it holds, as its definition says, or else its note.
  public var effectiveDate: CivilDate? {
    policy?.identity.effectiveDate?.value ?? note.map { ($0.effective ?? $0.published).value }
  }

  /// The path inside the site at which its frozen definition stays.
  public var definitionAddress: String { "\(Self.folder)/\(version)/sla.json" }

  /// The path inside a language of the page that tells of it.
  public var pagePath: String { "\(Self.folder)/\(version).html" }

  /// The folder of content, and of the site, in which releases lie.
  public static let folder = "releases"

  /// Where the frozen definition of a version lies in the content.
  public static func definitionPath(_ version: String) -> String { "\(folder)/\(version).json" }

  /// Where the note of a version lies in the content.
  public static func notePath(_ version: String) -> String { "\(folder)/\(version).md" }

  /// Whether files can be named for a version.
  public static func isName(_ version: String) -> Bool {
    version.first != "." && version.first != "-" && (1...100).contains(version.utf8.count)
      && version.utf8.allSatisfy { byte in
        "._+-".utf8.contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      }
  }

  /// By the day on which it takes effect, and of one day by version.
  static func precedes(_ first: PolicyRelease, _ second: PolicyRelease) -> Bool {
    let days = (first.effectiveDate ?? .latest, second.effectiveDate ?? .latest)
    if days.0 != days.1 { return days.0 < days.1 }
    switch PolicyVersion(first.version).order(to: PolicyVersion(second.version)) {
    case .lower: return true
    case .higher: return false
    case .same, .unknown: return first.version < second.version
    }
  }
}

extension [PolicyRelease] {
  /// By the day on which each takes effect, the earliest first.
  public var inOrder: [PolicyRelease] { sorted(by: PolicyRelease.precedes) }
}

extension Policy {
  /// The version that was frozen last, by the day on which it takes effect; none that is above the policy's own.
  public var lastRelease: PolicyRelease? {
    releases.last {
      $0.definition != nil
        && PolicyVersion($0.version).order(to: PolicyVersion(identity.version)) != .higher
    }
  }

  public func release(_ version: String) -> PolicyRelease? {
    releases.first { $0.version == version }
  }
}
