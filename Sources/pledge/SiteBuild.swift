import ArgumentParser
import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeTime

/// The site that a policy makes, or what keeps it from making one.
struct SiteBuild {
  private(set) var source: PolicySource
  /// What was found, ordered by place; with an error there is no site.
  let verdict: Verdict
  /// The site's files, ordered by path; nil where there is none.
  let files: [OutputFile]?

  /// - Parameter date: the day from which closed days are listed; by itself the one on which the policy takes effect.
  /// - Throws: `Refusal` where it is not the folder of a policy, or the theme holds what it cannot.
  init(_ watched: WatchedFiles, on date: CivilDate?) throws {
    guard case .folder(let path, let content) = watched.policy else {
      throw Refusal("a site is built from the folder of a policy")
    }
    source = try PolicySource(path: path, content)
    let theme = try watched.theme?.inPlace() ?? BuiltInTheme.files
    let date = date ?? source.effectiveDate
    var verdict = source.check(on: date)
    if verdict.count(.error) == 0 {
      let (files, findings) = source.draft.build(theme: theme, zones: source.zones, on: date)
      if findings.isEmpty {
        (self.files, self.verdict) = (files, verdict)
        return
      }
      verdict.findings = findings.map(Self.placedInTheme).withFingerprints(in: source.draft.sources)
      source.folder = watched.theme?.folder ?? ""
    }
    (files, self.verdict) = (nil, verdict)
  }

  /// The folder of a policy is asked for; what is missing is told when it is read.
  static func requireFolder(_ content: String) throws {
    guard try FileSystem.status(content)?.type != .file else {
      throw ValidationError("“\(content)” is a file: a site is built from the folder of a policy")
    }
  }

  /// What is wrong with a template, placed by its path inside the theme's folder, which only an author's own can be.
  private static func placedInTheme(_ finding: Finding) -> Finding {
    var finding = finding
    let folder = "templates/"
    if finding.place.file.hasPrefix(folder) {
      finding.place.file = String(finding.place.file.dropFirst(folder.count))
    }
    return finding
  }
}
