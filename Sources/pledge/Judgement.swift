import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeReport
import PledgeTime

/// What a check says of a policy, and the files it speaks of.
struct Judgement {
  let verdict: Verdict
  let sources: [SourceText]
  /// What stands before their paths when they are printed.
  let folder: String
  /// What was asked for.
  private let rules: @Sendable () -> [RuleText]

  init(_ verdict: Verdict, of source: PolicySource) {
    self.init(verdict, sources: source.draft.sources, folder: source.folder)
  }

  /// What verifying a site says of it, beside what checking its definition does.
  init(
    _ verdict: Verdict, of site: SiteVerification, definition: SourceText, folder: String
  ) {
    let sources = site.sources.filter { $0.path != definition.path } + [definition]
    var verdict = verdict
    verdict.findings += site.finish().withFingerprints(in: sources)
    verdict.findings.sort { ($0.place, $0.rule, $0.message) < ($1.place, $1.rule, $1.message) }
    self.init(verdict, sources: sources, folder: folder) { RuleText.all }
  }

  private init(
    _ verdict: Verdict, sources: [SourceText], folder: String,
    rules: @escaping @Sendable () -> [RuleText] = { Rule.all.map(\.text) }
  ) {
    self.rules = rules
    self.verdict = verdict
    self.sources = sources
    self.folder = folder
  }

  init(_ reading: PolicySource.Reading, on date: CivilDate?) {
    switch reading {
    case .policy(let source):
      self.init(source.check(on: date), of: source)
    case .broken(let source, let findings):
      self.init(Verdict(findings: findings), sources: [source], folder: "")
    }
  }

  /// The findings of at least this level that a baseline does not know.
  func report(from level: Level, knowing baseline: Baseline?) -> FindingReport {
    let asked = verdict.findings.filter { $0.level >= level }
    let new = asked.filter { baseline?.knows($0) != true }
    return FindingReport(
      new, accepted: verdict.accepted.count, known: asked.count - new.count,
      rules: rules(), sources: sources, folder: folder, version: Release.version)
  }
}
