import Foundation
import PledgeDiff
import PledgeModel
import PledgeTime
import Testing

/// Every kind of change, over pairs of small policies.
@Suite struct PairTests {
  /// `PLEDGE_REFRESH=1 swift test --filter PairTests` writes what is found anew.
  @Test(arguments: PolicyEdit.all) func changesAreFound(edit: PolicyEdit) throws {
    let found = try edit.diff().changes.map(Self.text).joined()
    let file = PolicyEdit.folder.appending(path: "\(edit.name).changes")
    if ProcessInfo.processInfo.environment["PLEDGE_REFRESH"] != nil {
      try found.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == found)
  }

  @Test(arguments: PolicyEdit.all) func whatIsTakenBackIsMirrored(edit: PolicyEdit) throws {
    let kinds = Dictionary(uniqueKeysWithValues: Diff.kinds.map { ($0.id, $0) })
    func told(_ kind: ChangeID, _ change: Change) -> String {
      // What is renamed has the id of the side that is new.
      kind.name.hasSuffix("-renamed") ? "\(kind)" : "\(kind) \(change.pointer)"
    }
    let found = try edit.diff().changes.map { told(kinds[$0.kind]?.mirror ?? "?", $0) }
    let mirrored = try edit.mirroredDiff().changes.map { told($0.kind, $0) }
    #expect(found.sorted() == mirrored.sorted())
  }

  @Test(arguments: PolicyEdit.all) func computedEffectsAreMirrored(edit: PolicyEdit) throws {
    let found = try edit.diff().changes.filter { $0.evidence != nil }
      .map { "\($0.pointer) \($0.effect.mirrored)" }
    let mirrored = try edit.mirroredDiff().changes.filter { $0.evidence != nil }
      .map { "\($0.pointer) \($0.effect)" }
    #expect(found.sorted() == mirrored.sorted())
  }

  @Test func everyKindIsFoundInSomePair() throws {
    var found: Set<ChangeID> = []
    for edit in PolicyEdit.all {
      found.formUnion(try edit.diff().changes.map(\.kind))
      found.formUnion(try edit.mirroredDiff().changes.map(\.kind))
    }
    for kind in Diff.kinds { #expect(found.contains(kind.id), "\(kind.id)") }
    #expect(found.isSubset(of: Diff.kinds.map(\.id)))
  }

  /// An edit named for a kind holds that kind.
  @Test(arguments: PolicyEdit.all) func pairsAreNamedForWhatTheyHold(edit: PolicyEdit) throws {
    guard Diff.kinds.contains(where: { $0.id.name == edit.name }) else { return }
    #expect(try edit.diff().changes.contains { $0.kind.name == edit.name })
  }

  @Test(arguments: PolicyEdit.all) func fingerprintsDiffer(edit: PolicyEdit) throws {
    let fingerprints = try edit.diff().changes.map(\.fingerprint)
    #expect(Set(fingerprints).count == fingerprints.count)
  }

  private static func text(_ change: Change) -> String {
    var lines = [
      "\(change.effect) \(change.kind) \(change.pointer)", "  \(change.message)",
      "  \(place(change.oldPlace)) \(change.before ?? "-") => \(place(change.newPlace)) \(change.after ?? "-")",
    ]
    if let evidence = change.evidence { lines.append("  \(text(evidence))") }
    for part in change.parts {
      lines.append(
        "  * \(part.effect) \(part.subject)" + (part.evidence.map { ": \(text($0))" } ?? ""))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func place(_ place: Place?) -> String {
    place.map { "\($0.file):\($0.line):\($0.column)" } ?? ""
  }

  private static func text(_ evidence: Evidence) -> String {
    let comparison = evidence.comparison
    let shares = [comparison.laterShare, comparison.soonerShare].map { ($0 * 1000).rounded() / 10 }
    let witness = evidence.witness.map { witness in
      "received \(evidence.zone.text(at: witness.received)), was due \(evidence.zone.text(at: witness.second)), now \(evidence.zone.text(at: witness.first))"
    }
    return "\(witness ?? "-"); later \(shares[0]) %, sooner \(shares[1]) %"
  }
}
