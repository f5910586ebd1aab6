import PledgeExport
import Testing

@Suite struct ExporterTests {
  @Test func namesAreUnique() {
    #expect(Set(Exporter.all.map(\.name)).count == Exporter.all.count)
    #expect(Set(Exporter.all.map(\.fileName)).count == Exporter.all.count)
    #expect(Exporter.named("json") != nil)
    #expect(Exporter.named("jsn") == nil)
  }
}
