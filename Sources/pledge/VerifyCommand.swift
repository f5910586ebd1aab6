import ArgumentParser
import Glibc
import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeReport
import PledgeTime

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Hold a published site against its own sla.json.",
    discussion: """
      Every figure, date and contact that a page marks must be what sla.json says in the page's language, every \
      file what the build wrote, every link inside the site must lead to a file, and sla.json must keep the rules. \
      So an edited page, an upload that stopped half way and a page of an older build are found, each at its place.

      SITE is a folder that pledge build wrote, or a copy of one. Formats are those of pledge check.
      """)

  @Argument(help: "The folder that holds the site.")
  var site = "site"

  @Option(help: "The least level that is reported.")
  var level: LevelArgument = .warning

  @Option(
    help: ArgumentHelp(
      "The day on which acceptances must hold (default: today).", valueName: "YYYY-MM-DD"))
  var date: DateArgument?

  @OptionGroup
  var reporting: ReportOptions<FindingFormat>

  func run() throws {
    guard let status = try FileSystem.status(site) else {
      throw FileSystemError("read", site, code: ENOENT)
    }
    guard status.type == .directory else {
      throw ValidationError("“\(site)” is a file: a site is verified by its folder")
    }
    // A report in the site would be a file that pledge did not write.
    for file in try reporting.targets().compactMap(\.output) {
      try Refusal.unlessApart(file, from: site)
    }
    let judgement = try judge(SiteFolder(site))
    let report = judgement.report(from: level.level, knowing: nil)
    for target in try reporting.targets() { try target.write(report) }
    if !report.findings.isEmpty { throw ExitCode.findings }
  }

  private func judge(_ folder: SiteFolder) throws -> Judgement {
    guard let bytes = try folder.read(SiteVerification.definitionPath) else {
      throw Refusal(
        "\(folder.path) holds no \(SiteVerification.definitionPath): is it a site that pledge built?"
      )
    }
    let definition = SourceText(path: SiteVerification.definitionPath, bytes: bytes)
    let (draft, faults) = Draft.read(definition: definition)
    let zones = try draft.map { try Timezones.load($0.zoneNames, completing: $0.carriedZones) }
    var verdict = Verdict(findings: faults)
    if let draft, let zones {
      verdict = draft.check(
        zones: zones,
        on: date?.date ?? .today ?? draft.policy.identity.effectiveDate?.value ?? .earliest)
    }
    let manifest = try folder.read(Manifest.name).flatMap { Manifest($0) }
    var verification = SiteVerification(
      draft, paths: folder.files, manifest: manifest, zones: zones ?? ZoneData(zones: []))
    for file in folder.files {
      verification.take(file, try verification.reads(file) ? folder.read(file) : nil)
    }
    return Judgement(
      verdict, of: verification, definition: definition, folder: folder.path + "/")
  }

}
