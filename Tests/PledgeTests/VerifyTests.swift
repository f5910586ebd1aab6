import Foundation
import Testing

/// `pledge verify`: a site as it was built, and the same site tampered with.
@Suite struct VerifyTests {
  @Test(
    "A site as it was built",
    arguments: ["content", "regions", "follow-the-sun", "harbour", "open-source"])
  func isClean(_ policy: String) throws {
    let folder = try Self.site(of: policy)
    #expect(try Self.found(in: folder, level: "info") == [])
  }

  /// One change of a file of the site of content/, and what is found then.
  struct Tampering: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var file: String
    var old: String
    var new: String
    /// The rules of what is found in what is new, by the text at which it is found.
    var here: [String: String]
    /// What is found at other places: `file rule`.
    var elsewhere: [String] = []
  }

  static let tamperings = [
    Tampering(
      testDescription: "a figure in one language", file: "es/response-times.html",
      old: ">4 horas</span>", new: ">6 horas</span>",
      here: ["6 horas</span>": "site-figure-wrong"]),
    Tampering(
      testDescription: "a figure in prose", file: "index.html", old: ">1 hour</span>",
      new: ">2 hours</span>",
      here: ["2 hours</span>": "site-figure-wrong"]),
    Tampering(
      testDescription: "a number in its link alone", file: "channels.html",
      old: "tel:+34637825553", new: "tel:+34637825554",
      here: ["tel:": "site-address-wrong"]),
    Tampering(
      testDescription: "an address in its text alone", file: "channels.html",
      old: ">support@theqvd.com</a>", new: ">support@theqvd.example</a>",
      here: ["support@theqvd.example": "site-figure-wrong"]),
    Tampering(
      testDescription: "hours", file: "es/channels.html",
      old: ">Las 24 horas, todos los días</dd>", new: ">De 9 a 5</dd>",
      here: ["De 9 a 5": "site-figure-wrong"]),
    Tampering(
      testDescription: "the version in the frame", file: "process.html", old: ">Version 1.0.0<",
      new: ">Version 0.9.0<",
      here: ["Version 0.9.0": "site-figure-wrong"]),
    Tampering(
      testDescription: "a date for machines alone", file: "process.html",
      old: "datetime=\"2026-01-01\"", new: "datetime=\"2026-02-01\"",
      here: ["2026-02-01": "site-figure-wrong"]),
    Tampering(
      testDescription: "the name of a holiday", file: "response-times.html", old: ">Epiphany<",
      new: ">Boxing Day<",
      here: ["Boxing Day": "site-figure-wrong"]),
    Tampering(
      testDescription: "a figure of another policy", file: "response-times.html",
      old: "targets.cloud.P1.caseAssignment", new: "targets.gold.P1.caseAssignment",
      here: ["4 hours": "site-figure-unknown"], elsewhere: ["sla.json site-figure-missing"]),
    Tampering(
      testDescription: "a promise struck out", file: "response-times.html",
      old:
        "<span data-sla=\"targets.commercial.P1.initialResponse targets.cloud.P1.initialResponse\">1 hour</span>",
      new: "–",
      here: [:], elsewhere: ["sla.json site-figure-missing", "sla.json site-figure-missing"]),
    Tampering(
      testDescription: "the page's own address", file: "plans.html",
      old: "rel=\"canonical\" href=\"https://theqvd.com/support/",
      new: "rel=\"canonical\" href=\"https://theqvd.example/support/",
      here: ["https://theqvd.example": "site-address-wrong"]),
    Tampering(
      testDescription: "a link", file: "plans.html", old: "href=\"news.html\"",
      new: "href=\"gnus.html\"",
      here: ["gnus.html": "site-link-missing"]),
    Tampering(
      testDescription: "an element that is not ended", file: "process.html", old: "</article>",
      new: "",
      here: [:], elsewhere: ["process.html site-page-broken"]),
    Tampering(
      testDescription: "the language", file: "process.html", old: "<html lang=\"en\" dir=\"ltr\">",
      new: "<html lang=\"fr\" dir=\"ltr\">",
      here: ["fr\" dir": "site-language-wrong"],
      elsewhere: ["process.html site-language-wrong", "process.html site-language-wrong"]),
    Tampering(
      testDescription: "an address in the site map", file: "sitemap.xml",
      old: "<loc>https://theqvd.com/support/plans.html",
      new: "<loc>https://theqvd.com/support/plan.html",
      here: ["https:": "site-link-missing"]),
    Tampering(
      testDescription: "the calendar", file: "calendar.ics", old: "Epiphany", new: "Boxing Day",
      here: [:], elsewhere: ["calendar.ics site-export-wrong"]),
    Tampering(
      testDescription: "the address book", file: "contacts.vcf", old: "+34", new: "+35",
      here: [:], elsewhere: ["contacts.vcf site-export-wrong"]),
    Tampering(
      testDescription: "the schema", file: "sla.schema.json", old: "\"Plan\"", new: "\"Plans\"",
      here: [:], elsewhere: ["sla.schema.json site-export-wrong"]),
    Tampering(
      testDescription: "a file of the theme", file: "pledge.js", old: "{", new: "{ ",
      here: [:]),
    Tampering(
      testDescription: "a number in a page's twin", file: "es/channels.md", old: "tel:+34637825553",
      new: "tel:+34637825554", here: [:]),
    Tampering(
      testDescription: "a promise in sla.json", file: "sla.json", old: "\"within\": \"PT1H\"",
      new: "\"within\": \"PT2H\"",
      here: [:],
      elsewhere: [
        "es/index.html site-figure-unknown", "es/response-times.html site-figure-wrong",
        "sla.json value-invalid", "sla.json value-invalid",
      ]),
    Tampering(
      testDescription: "sla.json is none", file: "sla.json", old: "{\n", new: "{{\n",
      here: ["{\n": "json-invalid"]),
  ]

  @Test("Tampered with", arguments: tamperings)
  func tampered(_ tampering: Tampering) throws {
    let folder = try Self.site(of: "content")
    let file = "site/\(tampering.file)"
    let text = try folder.text(file)
    let place = try #require(text.range(of: tampering.old))
    try folder.write(text.replacingCharacters(in: place, with: tampering.new), to: file)
    let start = text[..<place.lowerBound]
    let rest = try folder.text(file)[start.endIndex...]
    var expected = ["\(tampering.file):1:1 site-file-changed"]
    for (needle, rule) in tampering.here {
      let before = start + rest[..<(try #require(rest.range(of: needle)).lowerBound)]
      let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
      let column = (lines.last?.utf8.count ?? 0) + 1
      expected.append("\(tampering.file):\(lines.count):\(column) \(rule)")
    }
    let found = try Self.found(in: folder)
    for finding in expected { #expect(found.contains(finding)) }
    let others = found.filter { !expected.contains($0) }.map {
      $0.replacing(#/:\d+:\d+/#, with: "")
    }
    #expect(others.sorted() == tampering.elsewhere.sorted())
  }

  @Test func aPageThatIsMissing() throws {
    let folder = try Self.site(of: "content")
    try folder.remove("site/es/process.html")
    #expect(try Self.found(in: folder) == ["es/process.html:1:1 site-file-missing"])
    // Without the manifest, links tell.
    try folder.remove("site/.pledge-manifest")
    let found = try Self.found(in: folder)
    #expect(found.contains { $0.hasPrefix("process.html:") && $0.hasSuffix(" site-link-missing") })
    #expect(found.contains { $0.hasPrefix("sitemap.xml:") && $0.hasSuffix(" site-link-missing") })
  }

  @Test func aPageCutOff() throws {
    let folder = try Self.site(of: "content")
    let text = try folder.text("site/plans.html")
    try folder.write(String(text.prefix(text.count * 2 / 3)), to: "site/plans.html")
    let found = try Self.found(in: folder)
    #expect(found.contains { $0.hasSuffix(" site-page-broken") })
    try folder.write("", to: "site/plans.html")
    #expect(try Self.found(in: folder).contains("plans.html:1:1 site-page-broken"))
  }

  /// Its version, its promise and its manifest's digest tell it.
  @Test func aPageOfAnOlderBuild() throws {
    let folder = try Self.site(of: "content")
    for (file, old, new) in [
      ("policy.json", "\"1.0.0\"", "\"0.9.0\""), ("response-times.md", "| 1 hour |", "| 2 hours |"),
    ] {
      let text = try String(
        contentsOf: Project.root.appending(path: "content/\(file)"), encoding: .utf8)
      try folder.write(
        text.replacing(old, with: new), to: "old/\(file)")
    }
    for name in try FileManager.default.contentsOfDirectory(
      atPath: Project.root.appending(path: "content").path)
    where !folder.exists("old/\(name)") {
      try FileManager.default.copyItem(
        at: Project.root.appending(path: "content/\(name)"),
        to: folder.url.appending(path: "old/\(name)"))
    }
    let build = try Command.run(["build", "old", "--output", "before"], in: folder.url)
    #expect(build.code == 0, "\(build.errors)")
    try folder.write(
      Data(contentsOf: folder.url.appending(path: "before/response-times.html")),
      to: "site/response-times.html")
    let found = try Self.found(in: folder)
    #expect(found.count { $0.hasSuffix(" site-figure-wrong") } == 2)
    #expect(found.contains("response-times.html:1:1 site-file-changed"))
  }

  @Test func filesThatPledgeDidNotWrite() throws {
    let folder = try Self.site(of: "content")
    try folder.write("support.example.com", to: "site/CNAME")
    try folder.write("<!doctype html>\n<p>Old", to: "site/old.html")
    #expect(try Self.found(in: folder) == ["old.html:1:1 site-page-unknown"])
    #expect(try Self.found(in: folder, level: "info").contains("CNAME:1:1 site-file-unknown"))
  }

  @Test func withoutAManifest() throws {
    let folder = try Self.site(of: "content")
    try folder.remove("site/.pledge-manifest")
    #expect(try Self.found(in: folder) == [".pledge-manifest:1:1 site-manifest-missing"])
  }

  /// A theme that marks nothing is told once for each language, and not once for each promise.
  @Test func withoutMarks() throws {
    let folder = try Self.site(of: "content")
    for (name, _) in try folder.tree("site") where name.hasSuffix(".html") {
      let text = try folder.text("site/\(name)")
      try folder.write(text.replacing(#/ data-sla="targets[^"]*"/#, with: ""), to: "site/\(name)")
    }
    let found = try Self.found(in: folder).filter { !$0.hasSuffix(" site-file-changed") }
    #expect(found.count { $0.hasSuffix(" site-figure-missing") } == 2)
  }

  @Test func whatIsNoSite() throws {
    let folder = try TemporaryFolder(["empty/index.html": "x", "file": "x"])
    #expect(try Command.run(["verify", "empty"], in: folder.url).code == 3)
    #expect(try Command.run(["verify", "nowhere"], in: folder.url).code == 3)
    #expect(try Command.run(["verify", "file"], in: folder.url).code == 2)
    #expect(try Command.run(["verify", "empty", "--output", "x"], in: folder.url).code == 2)
  }

  @Test func itsRulesAreExplained() throws {
    let result = try Command.run(["explain", "site-figure-wrong"])
    #expect(result.output.hasPrefix("site-figure-wrong (error)\n"))
  }

  private static func site(of policy: String) throws -> TemporaryFolder {
    let content =
      policy == "content"
      ? Project.root.appending(path: "content") : Project.policies.appending(path: policy)
    let folder = try TemporaryFolder()
    let result = try Command.run(["build", content.path, "--output", "site"], in: folder.url)
    #expect(result.code == 0, "\(result.errors)")
    return folder
  }

  /// `file:line:column rule` of what is found, without what the policy's own content leaves open.
  private static func found(
    in folder: TemporaryFolder, level: String = "warning"
  ) throws -> [String] {
    let arguments = ["verify", "site", "--date", "2026-07-01", "--level", level]
    let result = try Command.run(arguments, in: folder.url)
    #expect(result.errors == "")
    return result.output.split(separator: "\n").compactMap { line in
      guard
        let match = line.firstMatch(
          of: #/^site/(.*:\d+:\d+): (error|warning|info): .* \[(.*)\]$/#),
        match.3.hasPrefix("site-") || match.2 == "error"
      else { return nil }
      return "\(match.1) \(match.3)"
    }
  }
}

extension TemporaryFolder {
  fileprivate func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: url.appending(path: path))
  }
}
