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

  init(_ reading: PolicySource.Reading, on date: CivilDate?) {
    switch reading {
    case .policy(let source):
      verdict = source.draft.check(zones: source.zones, on: date ?? source.effectiveDate)
      sources = source.draft.sources
      folder = source.folder
    case .broken(let source, let findings):
      verdict = Verdict(findings: findings)
      sources = [source]
      folder = ""
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
