import PledgeExport
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
    let subject = Exporter.Subject(policy: policy, zones: zones.zones)
    let site = Site(
      policy, map: siteMap, theme: Theme(files: theme), date: date,
      generator: "pledge \(Release.version)",
      downloads: downloads,
      structuredData: policy.channels.isEmpty ? [] : Exporter.jsonld(subject).bytes)
    let pages = site.pages.concurrentMap { site.render($0) }
    let (others, otherFindings) = site.otherFiles()
    let definition = [
      OutputFile(path: SLADefinition.fileName, bytes: definition(zones: zones)),
      OutputFile(
        path: SLADefinition.schemaFileName,
        bytes: SLADefinition.schemaDocument(url: policy.identity.url).text()),
    ]
    let exports = publishedExports.map {
      OutputFile(path: $0.exporter.fileName, bytes: $0.exporter(subject).bytes)
    }
    let feeds = site.jsonFeeds.map { path, address, feed in
      OutputFile(path: path, bytes: feed.json(at: address))
    }
    let indexes = site.searchIndexes(of: pages.map(\.searchable)).map { path, index in
      OutputFile(path: path, bytes: index.json)
    }
    let applications = site.applications.map { path, application in
      OutputFile(path: path, bytes: application.json)
    }
    var files = pages.flatMap(\.files) + others + definition + exports
    files += frozenDefinitions + feeds + indexes + applications + assets
    files.sort { $0.path < $1.path }
    // A fault of a template is found again by every page that uses it.
    var findings: [Finding] = []
    for finding in site.theme.findings + pages.flatMap(\.findings) + otherFindings
    where !findings.contains(finding) { findings.append(finding) }
    return (files, findings)
  }

  /// Files of the site that would be written over one another, and redirects that cannot be.
  var layoutFindings: [Finding] {
    guard !policy.documents.isEmpty else { return [] }
    let site = SiteLayout(policy, siteMap)
    let made = Set(
      site.pages.map(\.path) + site.otherPaths + downloadPaths + frozenDefinitions.map(\.path))
    let collisions = assets.map(\.path).filter { made.contains($0) || $0.hasPrefix(Theme.folder) }
    return site.findings
      + collisions.map { path in
        Finding(
          .outputCollision, "the site has a file of its own called \(path)", at: Place(file: path),
          hint: "rename this one")
      }
  }
}

/// This release of Pledge.
public enum Release {
  public static let version = "0.1.0"
}
