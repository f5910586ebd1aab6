import PledgeJSON
import PledgeModel

/// The kinds that are clauses of words, or nearly so.
extension ClauseKeys {
  static let obligations = ClauseKeys(
    kind: .obligations, key: "obligations", noun: "obligation", example: "## A contact on duty",
    description: "What customers must do for the promise to hold.",
    data: [
      .init(
        "hours", "When the customer must be there: `always`, or a calendar's id.",
        .string(minLength: 1)),
      .severities,
    ])

  static let exclusions = ClauseKeys(
    kind: .exclusions, key: "exclusions", noun: "exclusion", example: "## Modified software",
    description: "What is not supported.")

  static let remedies = ClauseKeys(
    kind: .remedies, key: "remedies", noun: "remedy", example: "## Late first reply",
    description: "What customers get when a promise is broken.",
    data: [
      .init("metric", "The metric whose targets it is about.", .string(format: .id)),
      .init(
        "credit", "Service credit, in per cent of the fee.", .integer(minimum: 1, maximum: 100)),
    ])

  static let definitions = ClauseKeys(
    kind: .definitions, key: "definitions", noun: "definition", example: "## Workaround",
    description: "Terms and what they mean.")

  static let versions = ClauseKeys(
    kind: .versions, key: "versions", noun: "version", example: "## 4.2",
    description: "The versions of the product, and how long each is supported.",
    data: [
      .init("released", "The day it was released.", .string(format: .date)),
      .init("until", "The last day on which it is supported.", .string(format: .date)),
    ])
}

extension Schema.Property {
  static let severities = Self("severities", .ids("The severities it is for; otherwise every one."))
}

extension Obligation {
  init(_ clause: Clause, _ data: JSONNode?, _ reader: inout DataReader) {
    self.init(clause)
    hours = reader.clock(data?["hours"])
    severities = reader.strings(data?["severities"])
  }
}

extension Remedy {
  init(_ clause: Clause, _ data: JSONNode?, _ reader: inout DataReader) {
    self.init(clause)
    metric = reader.located(data?["metric"])
    credit = reader.integer(data?["credit"])
  }
}

extension SupportedVersion {
  init(_ clause: Clause, _ data: JSONNode?, _ reader: inout DataReader) {
    self.init(clause)
    released = reader.date(data?["released"])?.value
    until = reader.date(data?["until"])
  }
}

extension PlainClause {
  init(_ clause: Clause, _ data: JSONNode?, _ reader: inout DataReader) { self.init(clause) }
}

extension DataReader {
  func clock(_ node: JSONNode?) -> Located<Clock>? {
    located(node).map { Located(Clock(named: $0.value), at: $0.place) }
  }
}
