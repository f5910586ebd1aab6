import Foundation
import PledgeDiff
import PledgeReport
import Testing

/// `Documentation/changes.md` is made of the kinds there are. `PLEDGE_REFRESH=1 swift test` refreshes it.
@Suite struct ChangeReferenceTests {
  @Test func isFresh() throws {
    let file = Project.root.appending(path: "Documentation/changes.md")
    let text = ChangeReference.markdown(Diff.kinds)
    if ProcessInfo.processInfo.environment["PLEDGE_REFRESH"] != nil {
      try Data(text.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }
}
