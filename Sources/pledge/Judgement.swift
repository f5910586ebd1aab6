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

  init(_ verdict: Verdict, of source: PolicySource) {
    self.init(verdict, sources: source.draft.sources, folder: source.folder)
  }

  private init(_ verdict: Verdict, sources: [SourceText], folder: String) {
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
      rules: Rule.all.map(\.text), sources: sources, folder: folder, version: Release.version)
  }
}
