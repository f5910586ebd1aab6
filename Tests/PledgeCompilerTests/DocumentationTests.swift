import Foundation
import PledgeCheck
import PledgeSLA
import PledgeSource
import Testing

/// The reference is generated from code, and stale when it differs. `PLEDGE_REFRESH=1 swift test` refreshes it.
@Suite struct DocumentationTests {
  static let pages = RuleReference.pages()
    .merging(
      KindSchema.all.map { ("schemas/\($0.fileName)", String(decoding: $0.bytes, as: UTF8.self)) }
    ) { $1 }
    .merging([
      "content.md": ContentReference.markdown(),
      "sla.md": """
      ---
      order: 4
      description: sla.json, field by field.
      ---
      # The SLA definition

      \(SLADefinition.reference())
      """,
    ]) { $1 }

  /// A rule or a kind that is gone leaves no page behind.
  @Test(arguments: ["rules", "schemas"])
  func holdsNoOther(folder: String) throws {
    let url = ProjectFolder.root.appending(path: "Documentation/\(folder)")
    for name in try FileManager.default.contentsOfDirectory(atPath: url.path)
    where Self.pages["\(folder)/\(name)"] == nil {
      if ProcessInfo.processInfo.environment["PLEDGE_REFRESH"] != nil {
        try FileManager.default.removeItem(at: url.appending(path: name))
      } else {
        Issue.record("\(folder)/\(name) is made from nothing")
      }
    }
  }

  @Test(arguments: pages.keys.sorted())
  func isFresh(name: String) throws {
    let file = ProjectFolder.root.appending(path: "Documentation/\(name)")
    let text = try #require(Self.pages[name])
    if ProcessInfo.processInfo.environment["PLEDGE_REFRESH"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }
}
