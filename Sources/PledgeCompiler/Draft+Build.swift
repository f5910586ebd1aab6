import PledgeJSON
public import PledgeModel
import PledgeSLA
import PledgeSite
public import PledgeTime

extension Draft {
  /// The SLA definition, `sla.json`.
  public func definition(zones: ZoneData) -> [UInt8] {
    SLADefinition.json(of: policy, zones: zones.zones).text()
  }

  /// Every file of the site, ordered by path. Only a policy without errors has one.
  ///
  /// - Parameters:
  ///   - theme: templates and other files of the theme, by path.
  ///   - date: the day from which closed days are listed.
  public func build(
    theme: [String: [UInt8]], zones: ZoneData, on date: CivilDate
  ) -> (files: [OutputFile], findings: [Finding]) {
    let site = Site(
      policy, theme: Theme(files: theme), date: date, generator: "pledge \(Release.version)",
      downloads: Self.downloads)
    let pages = site.pages.concurrentMap { site.render($0) }
    let (others, otherFindings) = site.otherFiles()
    let definition = [
      OutputFile(path: "sla.json", bytes: definition(zones: zones)),
      OutputFile(
        path: "sla.schema.json",
        bytes: SLADefinition.schemaDocument(url: policy.identity.url).text()),
    ]
    let made = pages.map(\.0) + others + definition
    let files = (made + assets).sorted { $0.path < $1.path }
    // A fault of a template is found again by every page that uses it.
    var findings: [Finding] = []
    for finding in site.findings + pages.flatMap(\.1) + otherFindings + Self.collisions(files)
    where !findings.contains(finding) { findings.append(finding) }
    return (files, findings)
  }

  /// Files that would be written over one another.
  private static func collisions(_ files: [OutputFile]) -> [Finding] {
    zip(files, files.dropFirst()).filter { $0.path == $1.path }.map { file, _ in
      Finding(
        .outputCollision, "two files of the site would be called \(file.path)",
        at: Place(file: file.path),
        hint: "rename one: a file in content/ may not be called as a page that is made")
    }
  }
}

/// This release of Pledge.
public enum Release {
  public static let version = "0.1.0"
}
