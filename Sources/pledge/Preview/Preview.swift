import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeReport

/// What a preview shows: the last site that could be built, and what was found since.
struct Preview {
  private let hosts: ServedHosts
  /// The site's files by path; nil while none could be built.
  private var site: [String: [UInt8]]?
  /// Where the policy says that its site is published.
  private var url: String?
  /// As `pledge check --format json` tells them.
  private var findings: [UInt8] = []
  /// Names for the site and the findings as they are, which no other run of the command has either.
  private var (siteName, findingsName): (VersionName, VersionName)

  /// - Parameter run: a name that this run alone has, of letters, digits and `-`.
  init(hosts: ServedHosts, run: String) {
    self.hosts = hosts
    (siteName, findingsName) = (VersionName(run: run), VersionName(run: run))
  }

  /// Takes up what was built; where no site was, the last one stays.
  mutating func take(_ build: SiteBuild) {
    show(
      FindingReport(
        build.verdict.findings, accepted: build.verdict.accepted.count,
        sources: build.source.draft.sources, folder: build.source.folder,
        version: Release.version))
    guard let files = build.files else { return }
    let site = Dictionary(
      files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    guard site != self.site else { return }
    self.site = site
    siteName.number += 1
    url = build.source.draft.policy.identity.url
  }

  /// Takes up why nothing can be built.
  mutating func take(_ hindrance: any Hindrance, in folder: String) {
    let finding = Finding("template-invalid", hindrance.message, at: Place(file: folder))
    show(
      FindingReport(
        [finding].withFingerprints(in: []), sources: [], folder: "", version: Release.version))
  }

  private mutating func show(_ report: FindingReport) {
    let json = FindingFormat.json(
      report, screen: Screen(isColored: false, width: Screen.usualWidth))
    guard json != findings else { return }
    findings = json
    findingsName.number += 1
  }

  /// What pages are told of: the names of the site and of the findings as they are now.
  var event: [UInt8] {
    Array("data: {\"site\":\"\(siteName)\",\"findings\":\"\(findingsName)\"}\n\n".utf8)
  }

  /// Answers a request. Only files of the site can be named, so that no path leads to the disk.
  func answer(_ request: HTTPRequest) -> HTTPResponse {
    guard hosts.contains(request.host) else {
      return HTTPResponse(.misdirected, "This preview does not answer to “\(request.host)”.")
    }
    guard request.method != .other else {
      var response = HTTPResponse(.methodNotAllowed)
      response.headers = [("Allow", "GET, HEAD")]
      return response
    }
    guard let path = request.decodedPath?.dropFirst() else { return HTTPResponse(.badRequest) }
    return own(String(path)) ?? answer(path: String(path))
  }

  /// What is the preview's own.
  private func own(_ path: String) -> HTTPResponse? {
    switch path {
    case PreviewPage.scriptPath: HTTPResponse(.ok, .javaScript, PackageResources.preview_js)
    case PreviewPage.stylePath: HTTPResponse(.ok, .css, PackageResources.preview_css)
    case "_pledge/findings.json": HTTPResponse(.ok, .json, findings)
    case "_pledge/events": HTTPResponse(events: Array("retry: 500\n".utf8) + event)
    case _: nil
    }
  }

  /// - Parameter path: inside the site, as its author named it.
  private func answer(path: String) -> HTTPResponse {
    guard let site else {
      return HTTPResponse(.unavailable, .html, page(PreviewPage.noSite))
    }
    let file = path.isEmpty || path.hasSuffix("/") ? path + Self.index : path
    if let bytes = site[file] {
      let type = MediaType(of: file)
      return HTTPResponse(.ok, type, type == .html ? page(bytes) : bytes)
    }
    if site["\(file)/\(Self.index)"] != nil {
      var response = HTTPResponse(.found)
      response.headers = [("Location", "/\(SitePath.encoded(file))/")]
      return response
    }
    let bytes = site[Self.notFound].map { PreviewPage.movedHere($0, from: url) }
    return HTTPResponse(.notFound, .html, page(bytes ?? PreviewPage.nothing))
  }

  private func page(_ bytes: [UInt8]) -> [UInt8] {
    PreviewPage.withScript(bytes, site: siteName.description)
  }

  private static let index = "index.html"
  private static let notFound = "404.html"
}

/// A name that changes with what it stands for.
private struct VersionName: CustomStringConvertible {
  let run: String
  var number = 0

  var description: String { "\(run)-\(number)" }
}
