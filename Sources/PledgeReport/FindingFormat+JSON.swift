import PledgeJSON
import PledgeModel

extension FindingFormat {
  /// Every finding whole, for programs; `FindingSchema` describes it.
  public static let json = FindingFormat(
    "json", "programs: everything, as Documentation/findings.schema.json says"
  ) {
    report, _ in
    report.json.text()
  }
}

extension FindingReport {
  fileprivate var json: JSON {
    .object([
      .init("findingsVersion", .string(FindingSchema.version)),
      .init("pledge", .string(version)),
      .init("folder", .string(folder)),
      .init(
        "counts",
        .object(
          Level.allCases.reversed().map { .init($0.name, .integer(count($0))) } + [
            .init("known", .integer(known)), .init("accepted", .integer(accepted)),
          ])),
      .init("findings", .array(findings.map(JSON.init))),
    ])
  }
}
