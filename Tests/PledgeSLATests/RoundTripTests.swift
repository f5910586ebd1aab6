import Foundation
import PledgeJSON
import PledgeModel
import PledgeSLA
import PledgeTime
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: Fixture.all.map(\.name))
  func writtenReadAndWrittenAgain(_ name: String) throws {
    let policy = try #require(Fixture.all.first { $0.name == name }?.policy)
    let first = SLADefinition.json(of: policy, zones: Fixture.zones).text()
    let read = SLADefinition.readAll(SourceText(sla: first))
    #expect(read.findings == [])
    let again = SLADefinition.json(of: try #require(read.policy), zones: read.zones).text()
    #expect(String(decoding: again, as: UTF8.self) == String(decoding: first, as: UTF8.self))
    #expect(read.policy?.unreadKinds == [])
  }

  @Test(arguments: ["sla.json", "sla.schema.json"])
  func golden(_ name: String) throws {
    let json =
      name == SLADefinition.fileName
      ? SLADefinition.json(of: Fixture.full, zones: Fixture.zones)
      : SLADefinition.schemaDocument(url: Fixture.full.identity.url)
    let file = Outside.goldens.appending(path: name)
    if Outside.isRefreshing { try Data(json.text()).write(to: file) }
    #expect(
      String(decoding: json.text(), as: UTF8.self)
        == (try String(contentsOf: file, encoding: .utf8)))
  }
}
