import PledgeJSON
import PledgeModel
import PledgeTime

/// Reads the `readings` of a table: what open phrases mean, for all cells and for some.
struct ReadingsReader {
  private var common = Readings()
  private var overrides: [String: Readings] = [:]

  private static let keys = ["day", "week", "received", "due", "range"]

  init(_ node: JSONNode?, names: CellNames, language: String, _ reader: inout DataReader) {
    var maps: [JSONMember] = []
    for member in node?.members ?? [] {
      if Self.keys.contains(member.key) {
        Self.set(member, in: &common, language, &reader)
      } else if names.known.contains(member.key) {
        maps.append(member)
      } else {
        reader.report(
          .keyUnknown, "unknown reading “\(member.key)”",
          at: reader.source.place(of: member.keyRange),
          hint: reader.suggestion(for: member.key, among: Self.keys + names.all))
      }
    }
    // A severity's readings come before its cells', which are nearer.
    for member in maps.sorted(by: { $0.key.utf8.count < $1.key.utf8.count }) {
      let severity = String(member.key.prefix { $0 != "." })
      var readings = overrides[severity] ?? common
      for reading in member.value.members ?? [] {
        if Self.keys.contains(reading.key) {
          Self.set(reading, in: &readings, language, &reader)
        } else {
          reader.report(
            .keyUnknown, "unknown reading “\(reading.key)”",
            at: reader.source.place(of: reading.keyRange),
            hint: reader.suggestion(for: reading.key, among: Self.keys))
        }
      }
      overrides[member.key] = readings
    }
  }

  subscript(cell: CellNames.Cell) -> Readings {
    overrides[cell.name] ?? overrides[cell.severity] ?? common
  }

  private static func set(
    _ member: JSONMember, in readings: inout Readings, _ language: String,
    _ reader: inout DataReader
  ) {
    guard let text = reader.located(member.value) else {
      reader.report(
        .valueInvalid, "“\(member.key)” should be text", at: reader.place(of: member.value))
      return
    }
    switch member.key {
    case "day": readings.day = choice(text, Readings.Day.spellings, &reader)
    case "received": readings.received = choice(text, spellings(of: Receipt.self), &reader)
    case "due": readings.due = choice(text, spellings(of: Due.self), &reader)
    case "range": readings.range = choice(text, spellings(of: Readings.Range.self), &reader)
    case _: readings.week = week(text, language, &reader)
    }
  }

  private static func spellings<Choice: CaseIterable & RawRepresentable>(of type: Choice.Type) -> [(
    String, Choice
  )]
  where Choice.RawValue == String {
    type.allCases.map { ($0.rawValue, $0) }
  }

  private static func choice<Choice>(
    _ text: Located<String>, _ spellings: [(name: String, value: Choice)],
    _ reader: inout DataReader
  ) -> Choice? {
    if let spelling = spellings.first(where: { $0.name == text.value }) { return spelling.value }
    reader.report(
      .valueInvalid, "“\(text.value)” is no reading", at: text.place,
      hint: reader.suggestion(for: text.value, among: spellings.map(\.name)))
    return nil
  }

  /// A week is a number of days of a stated kind.
  private static func week(_ text: Located<String>, _ language: String, _ reader: inout DataReader)
    -> DurationPhrase?
  {
    // Like the other readings it is a keyword in every language, and may be in the author's own.
    for grammar in [DurationGrammar.named(language), .english].compactMap({ $0 }) {
      if case .duration(let phrase) = try? grammar.read(text.value), phrase.isWeekReading,
        phrase.qualifier != nil
      {
        return phrase
      }
    }
    reader.report(
      .valueInvalid, "“\(text.value)” does not say how many days a week is", at: text.place,
      hint: "write “5 business days” or “7 calendar days”")
    return nil
  }
}

extension Readings.Day {
  /// The words authors write.
  static let spellings: [(String, Self)] = [
    ("business", .business), ("civil", .civil), ("24 hours", .hours24),
  ]
}
