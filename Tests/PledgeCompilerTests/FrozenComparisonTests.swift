import Foundation
import PledgeCompiler
import PledgeModel
import PledgeTime
import Testing

/// A policy, and what was frozen of it: nothing changes between them, or every version would seem to change something.
@Suite struct FrozenComparisonTests {
  static let policies = [
    "content", "Tests/PledgeTests/Policies/follow-the-sun", "Tests/PledgeTests/Policies/harbour",
    "Tests/PledgeTests/Policies/lighthouse", "Tests/PledgeTests/Policies/open-source",
    "Tests/PledgeTests/Policies/regions",
  ]

  @Test(arguments: policies)
  func nothingChanges(policy: String) throws {
    let files = try Self.files(policy)
    let draft = Draft(MarkedContent(files).content)
    let zones = try SystemZones.load(draft.zoneNames)
    let version = draft.policy.identity.version
    let definition = String(decoding: draft.definition(zones: zones), as: UTF8.self)
    let before = definition.replacing(
      "\"version\": \"\(version)\"", with: "\"version\": \"0.0.1\"", maxReplacements: 1)
    try #require(before != definition)
    let later = Draft(
      MarkedContent(files.merging(["releases/0.0.1.json": before]) { $1 }).content)
    let plan = later.releasePlan(
      zones: zones, lastZones: zones, on: try #require(CivilDate(iso: "2026-06-01")))
    #expect(plan.fault == nil)
    #expect(plan.last == "0.0.1")
    #expect(plan.changes.map { "\($0.kind) \($0.pointer): \($0.message)" } == [])
  }

  /// The text files of a folder, without what was frozen before.
  private static func files(_ path: String) throws -> [String: String] {
    let folder = ProjectFolder.root.appending(path: path)
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where name.hasSuffix(".md") || name.hasSuffix(".json") || name.hasSuffix(".ics") {
      guard !name.contains("releases/") else { continue }
      files[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    return files
  }
}
