import Foundation
import PledgeCheck
import PledgeSLA
import PledgeSource
import Testing

/// The reference is generated from code, and stale when it differs. `PLEDGE_REFRESH=1 swift test` refreshes it.
@Suite struct DocumentationTests {
  static let pages = [
    "content.md": ContentReference.markdown(),
    "rules.md": RuleReference.markdown(),
    "sla.md": "# The SLA definition\n\n" + SLADefinition.reference(),
  ].merging(
    KindSchema.all.map { ("schemas/\($0.fileName)", String(decoding: $0.bytes, as: UTF8.self)) }
  ) { $1 }

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
