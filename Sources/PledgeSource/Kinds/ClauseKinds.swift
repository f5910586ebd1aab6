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

extension PolicyAssembler {
  mutating func addObligations(_ reader: inout DataReader, _ document: inout Document?) {
    let known = policy.obligations.map(\.clause)
    for read in clauses(.obligations, known: known, &reader, &document) {
      var obligation = Obligation(read.clause)
      obligation.hours = reader.clock(read.data?["hours"])
      obligation.severities = reader.strings(read.data?["severities"])
      policy.obligations.append(obligation)
    }
  }

  mutating func addExclusions(_ reader: inout DataReader, _ document: inout Document?) {
    let known = policy.exclusions.map(\.clause)
    policy.exclusions += clauses(.exclusions, known: known, &reader, &document)
      .map { PlainClause($0.clause) }
  }

  mutating func addRemedies(_ reader: inout DataReader, _ document: inout Document?) {
    let known = policy.remedies.map(\.clause)
    for read in clauses(.remedies, known: known, &reader, &document) {
      var remedy = Remedy(read.clause)
      remedy.metric = reader.located(read.data?["metric"])
      remedy.credit = reader.integer(read.data?["credit"])
      policy.remedies.append(remedy)
    }
  }

  mutating func addDefinitions(_ reader: inout DataReader, _ document: inout Document?) {
    let known = policy.definitions.map(\.clause)
    policy.definitions += clauses(.definitions, known: known, &reader, &document)
      .map { PlainClause($0.clause) }
  }

  mutating func addVersions(_ reader: inout DataReader, _ document: inout Document?) {
    let known = policy.versions.map(\.clause)
    for read in clauses(.versions, known: known, &reader, &document) {
      var version = SupportedVersion(read.clause)
      version.released = reader.date(read.data?["released"])?.value
      version.until = reader.date(read.data?["until"])
      policy.versions.append(version)
    }
  }
}

extension DataReader {
  func clock(_ node: JSONNode?) -> Located<Clock>? {
    located(node).map { Located(Clock(named: $0.value), at: $0.place) }
  }
}
