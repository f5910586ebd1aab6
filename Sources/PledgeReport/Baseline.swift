import PledgeJSON
public import PledgeModel

/// Findings that are known: a check that is given them reports only others.
///
/// Its file names no lines, so it changes only when what is known does.
public struct Baseline: Sendable {
  public struct Entry: Sendable, Equatable {
    public var fingerprint: String
    public var rule: RuleID
    public var file: String
    public var message: String
  }

  /// Ordered by file, rule and fingerprint.
  public let entries: [Entry]
  private let fingerprints: Set<String>

  public init(_ findings: [Finding]) {
    self.init(
      findings.map {
        Entry(fingerprint: $0.fingerprint, rule: $0.rule, file: $0.place.file, message: $0.message)
      })
  }

  private init(_ entries: [Entry]) {
    self.entries = entries.sorted {
      ($0.file, $0.rule, $0.fingerprint) < ($1.file, $1.rule, $1.fingerprint)
    }
    fingerprints = Set(entries.map(\.fingerprint))
  }

  public func knows(_ finding: Finding) -> Bool { fingerprints.contains(finding.fingerprint) }

  /// What is known and no longer found.
  public func gone(from findings: [Finding]) -> [Entry] {
    let found = Set(findings.map(\.fingerprint))
    return entries.filter { !found.contains($0.fingerprint) }
  }
}

extension Baseline {
  private static let version = "1.0"

  /// Why a file is no baseline: the line, counted from 1, and what is wrong there.
  public struct Fault: Error, Equatable {
    public var line: Int
    public var message: String
  }

  private static let schema = Schema(
    "Findings that are known.",
    .object([
      .init(
        "baselineVersion", required: true, "The version of this format.",
        .constant(.string(version))),
      .init(
        "findings", required: true, "What is known.",
        .array(
          items: Schema(
            "One finding.",
            .object(
              ["fingerprint", "rule", "file", "message"].map {
                .init($0, required: true, "Its \($0).", .string(minLength: 1))
              })))),
    ]))

  /// Reads what `text` wrote.
  public init(reading source: SourceText) throws(Fault) {
    let root: JSONNode
    do {
      root = try JSONNode(parsing: source.bytes)
    } catch {
      throw Fault(line: source.place(of: error.range).line, message: error.message)
    }
    if let fault = Self.schema.faults(in: root).first {
      throw Fault(line: source.place(of: fault.range).line, message: fault.message)
    }
    self.init(
      (root["findings"]?.array ?? []).map { node in
        func string(_ key: String) -> String { node[key]?.string ?? "" }
        return Entry(
          fingerprint: string("fingerprint"), rule: RuleID(string("rule")), file: string("file"),
          message: string("message"))
      })
  }

  /// The file.
  public func text() -> [UInt8] {
    let findings = entries.map { entry in
      JSON.object([
        .init("fingerprint", .string(entry.fingerprint)), .init("rule", .string(entry.rule.name)),
        .init("file", .string(entry.file)), .init("message", .string(entry.message)),
      ])
    }
    return JSON.object([
      .init("baselineVersion", .string(Self.version)), .init("findings", .array(findings)),
    ]).text()
  }
}
