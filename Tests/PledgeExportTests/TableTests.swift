import Foundation
import PledgeExport
import PledgeModel
import Testing

/// The table and the linked data as Python reads them.
@Suite struct TableTests {
  private func read(_ format: String, _ program: String) throws -> [[String]] {
    let exporter = try #require(Exporter.named(format))
    let bytes = exporter(Exporter.Subject(policy: HostilePolicy.policy, zones: [])).bytes
    let output = try Python.run("import sys,json,csv\n" + program, input: bytes)
    return try JSONDecoder().decode([[String]].self, from: Data(output))
  }

  @Test(.enabled(if: Python.isAvailable)) func everyFieldOfTheTableComesBack() throws {
    let rows = try read(
      "csv",
      """
      rows = list(csv.reader(open(sys.argv[1], encoding="utf-8", newline=""), strict=True))
      assert not any(f.startswith(tuple("=+-@\\t\\r\\n")) for r in rows for f in r)
      print(json.dumps([[f[1:] if f.startswith("'") else f for f in r] for r in rows]))
      """)
    #expect(rows.count == HostilePolicy.names.count + 1)
    for (index, name) in HostilePolicy.names.enumerated() {
      let promised = [
        "plan\(index)\(name)", "P1", "initialResponse", "promise", "P3D", "business days", "office",
        "P2D", "business", "", "next-business-day", "close", name, "2-3 días", "", "",
      ]
      let absent =
        ["plan\(index)\(name)", "P1", "initialResponse", "not-applicable"]
        + Array(repeating: "", count: 8) + ["N/A", "N/D", name, ""]
      let row = rows[index + 1]
      let expected = index % 2 == 0 ? promised : absent
      // How Spanish puts it is the grammar's business.
      #expect(row.count == expected.count)
      #expect(
        row.enumerated().filter { $0.offset != 13 }.map(\.element)
          == expected.enumerated().filter { $0.offset != 13 }.map(\.element))
      #expect(!row[13].isEmpty)
    }
  }

  @Test(.enabled(if: Python.isAvailable)) func linkedDataHoldsEveryChannelAndItsHours() throws {
    let points = try read(
      "jsonld",
      """
      text = open(sys.argv[1], encoding="utf-8").read()
      assert "<" not in text
      points = json.loads(text)["contactPoint"]
      print(json.dumps([[p["name"], p["telephone"], *p["availableLanguage"]]
        + [" ".join(["".join(d[:2] for d in h.get("dayOfWeek", [])), h["validFrom"] if "validFrom" in h
        else "", h["opens"], h["closes"]]) for h in p["hoursAvailable"]] for p in points]))
      """)
    #expect(points.map { $0[0] } == HostilePolicy.names)
    #expect(
      points[0] == [
        HostilePolicy.names[0], HostilePolicy.names[0], "en",
        "MoTuWeThFrSaSu  00:00 23:59",
      ])
    #expect(
      Array(points[1].dropFirst(3)) == [
        "MoTuWeThFr 0001-01-01 09:00 14:00", "MoTuWeThFr 0001-01-01 15:00 23:59",
        "Sa 0001-01-01 22:00 06:00", " 0001-01-01 00:00 00:00",
      ])
  }

  @Test func lossesAreTold() throws {
    var report = LossReport()
    for exporter in Exporter.all {
      report.add(
        exporter(Exporter.Subject(policy: HostilePolicy.policy, zones: [])).losses, of: exporter)
    }
    #expect(report.lines.contains { $0.hasPrefix("csv: not worded as promised: targets.plan0") })
    #expect(report.lines.contains { $0.hasPrefix("jsonld: not carried: targets: ") })
    #expect(!report.lines.joined().unicodeScalars.contains { $0.value < 0x20 })
  }
}
