import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeTime
import Testing

/// The exports that stand on the site: each only where the policy has something to fill it.
@Suite struct PublishedExportTests {
  private static let channel =
    "---\ntitle: Chat\nurl: https://chat.example.com/\nhours: always\n---\nChat with us.\n"

  private func published(_ change: (inout [String: String]) -> Void) throws -> [String] {
    var files = try #require(Rule.named("target-missing")?.good).content
      .filter { !$0.key.hasPrefix("channels/") }
    change(&files)
    let draft = Draft(MarkedContent(files).content)
    let date = try #require(CivilDate(iso: "2026-01-01"))
    let built = draft.build(
      theme: DefaultTheme.files, zones: try SystemZones.load(draft.zoneNames), on: date)
    let tools = try #require(built.files.first { $0.path == "tools.html" })
    let page = String(decoding: tools.bytes, as: UTF8.self)
    let names = ["calendar.ics", "contacts.vcf"]
    let linked = names.filter { page.contains("href=\"\($0)\"") }
    #expect(built.files.map(\.path).filter(names.contains) == linked)
    return linked
  }

  @Test func calendarsAndChannels() throws {
    #expect(
      try published { $0["channels/chat.md"] = Self.channel } == ["calendar.ics", "contacts.vcf"])
    #expect(try published { _ in } == ["calendar.ics"])
    #expect(
      try published {
        $0["calendars/office.json"] = nil
        $0["channels/chat.md"] = Self.channel
      } == ["contacts.vcf"])
  }
}
