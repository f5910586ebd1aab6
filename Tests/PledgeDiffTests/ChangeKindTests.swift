import PledgeDiff
import PledgeModel
import Testing

@Suite struct ChangeKindTests {
  @Test func everyKindIsNamedOnce() {
    let ids = Diff.kinds.map(\.id)
    #expect(!ids.isEmpty)
    #expect(Set(ids).count == ids.count)
  }

  @Test func whatUndoesAKindIsUndoneByIt() {
    let kinds = Dictionary(uniqueKeysWithValues: Diff.kinds.map { ($0.id, $0) })
    for kind in Diff.kinds { #expect(kinds[kind.mirror]?.mirror == kind.id, "\(kind.id)") }
  }
}
