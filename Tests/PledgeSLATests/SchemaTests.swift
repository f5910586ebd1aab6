import Foundation
import PledgeJSON
import PledgeModel
import PledgeSLA
import Testing

@Suite struct SchemaTests {
  @Test func isSound() { #expect(SLADefinition.schema.flaws == []) }

  @Test(.enabled(if: Outside.checker != nil, "check-jsonschema is absent"))
  func isAJSONSchema() throws {
    let status = try Outside.withFolder { folder in
      let file = folder.appending(path: "schema.json")
      try Data(SLADefinition.schemaDocument(url: "https://x.example/s").text()).write(to: file)
      return try Outside.run((Outside.checker ?? []) + ["--check-metaschema", file.path]).status
    }
    #expect(status == 0)
  }

  @Test(.enabled(if: Outside.checker != nil, "check-jsonschema is absent"))
  func whatIsWrittenIsValid() throws {
    var files: [String: [UInt8]] = [:]
    for (index, item) in Fixture.all.enumerated() {
      files["\(index)"] = SLADefinition.json(of: item.policy, zones: Fixture.zones).text()
    }
    #expect(try Outside.refused(files, by: SLADefinition.schemaDocument().text()) == [])
  }

  /// Every key of the definition is left out, misspelled and given another type, one at a time; what others
  /// refuse by the schema is refused here, and what is accepted here others accept.
  ///
  /// A change in twelve; with `PLEDGE_EXHAUSTIVE=1` all of them, some 3,000, which takes minutes.
  @Test(.enabled(if: Outside.checker != nil, "check-jsonschema is absent"))
  func agreesWithOthers() throws {
    let whole = SLADefinition.json(of: Fixture.full, zones: Fixture.zones)
    let step = Outside.isExhaustive ? 1 : 12
    let changed = Dictionary(
      uniqueKeysWithValues: whole.changes.enumerated().filter { $0.offset % step == 0 }
        .map { ("\($0.offset)", $0.element.text()) })
    #expect(changed.count > 2900 / step)
    let refused = try Outside.refused(changed, by: SLADefinition.schemaDocument().text())
    #expect(refused.count > 2400 / step && refused.count < changed.count)
    for (name, bytes) in changed {
      let findings = SLADefinition.read(SourceText(sla: bytes)).findings
      let isJudgedBeyond = findings.allSatisfy { $0.rule != .keyUnknown && $0.rule != .keyMissing }
      #expect(
        findings.isEmpty != refused.contains(name) || isJudgedBeyond && !refused.contains(name),
        "\(findings.map { "\($0.subject ?? ""): \($0.message)" })")
    }
  }

  @Test func referenceNamesEveryKey() {
    let reference = SLADefinition.reference()
    for line in [
      "| `effectiveDate` | a date that exists, such as 2026-01-31 |  | The first day on which it holds. |",
      "| `targets` | a list of: [Target](#target) | yes | What is promised, at most one target for each plan, severity and metric. |",
      "## Target\n\nWhat one plan is promised",
      "| `name` | [Texts](#texts) | yes | What customers call it. |",
      "## Texts\n\nThe same text in each language, by BCP 47 tag.\n\nan object of: text\n",
    ] { #expect(reference.contains(line)) }
    #expect(reference.split(separator: "\n").filter { $0.hasPrefix("## ") }.count == 32)
  }
}

extension JSON {
  /// This value changed in one place, in every place and every way.
  fileprivate var changes: [JSON] {
    var changes: [JSON] = [
      .null, .bool(true), .integer(-1), .string(""), .string("x"), .array([]), .object([]),
    ]
    .filter { $0 != self }
    switch self {
    case .null, .bool, .integer, .number, .string: break
    case .array(let items):
      for index in items.indices.prefix(3) {
        changes += items[index].changes.map { change in
          var items = items
          items[index] = change
          return .array(items)
        }
      }
    case .object(let members):
      changes.append(.object(members + [.init("unheard of", 1)]))
      for index in members.indices {
        var without = members
        let member = without.remove(at: index)
        // Without its version it is no definition at all, which is told in another way.
        guard member.key != "sla" else { continue }
        changes.append(.object(without))
        changes += member.value.changes.map { change in
          var members = members
          members[index].value = change
          return .object(members)
        }
      }
    }
    return changes
  }
}
