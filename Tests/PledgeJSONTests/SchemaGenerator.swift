import PledgeJSON

extension Schema {
  static func generated(depth: Int, _ random: inout Seeded) -> Schema {
    let shape = Shape.generated(depth: depth, &random)
    guard Int.random(in: 0..<8, using: &random) == 0 else { return Schema("A description.", shape) }
    // The name follows from the generator's state, so no two share one.
    let name = "d\(random.next())"
    return Schema("Where it is used.", .definition(name: name, Schema("What it is.", shape)))
  }
}

extension Schema.Shape {
  private static let keys = ["a", "b", "c", "d-1"]
  private static let formats: [Schema.Format] = [.date, .time, .id]

  static func generated(depth: Int, _ random: inout Seeded) -> Self {
    switch Int.random(in: 0..<(depth > 0 ? 11 : 6), using: &random) {
    case 0: return .string(minLength: .random(in: 0...3, using: &random))
    case 1: return .string(format: formats.randomElement(using: &random))
    case 2: return .enumeration(["x", "P1", "09:00"])
    case 3: return .constant(["x", 1, true, nil].randomElement(using: &random) ?? nil)
    case 4: return Bool.random(using: &random) ? .boolean : .share
    case 5:
      let minimum = Int.random(in: -2...2, using: &random)
      return Bool.random(using: &random)
        ? .integer() : .integer(minimum: minimum, maximum: minimum + 2)
    case 6, 7:
      return .object(
        keys.prefix(.random(in: 0...4, using: &random)).map {
          .init($0, required: .random(using: &random), .generated(depth: depth - 1, &random))
        })
    case 8:
      return .map(
        keys: Bool.random(using: &random) ? .id : nil,
        values: .generated(depth: depth - 1, &random))
    case 9:
      return .array(
        items: .generated(depth: depth - 1, &random), minItems: .random(in: 0...2, using: &random))
    case _:
      var alternatives = [Schema("Text.", .string(minLength: 1))]
      if Bool.random(using: &random) { alternatives.append(Schema("Number.", .integer())) }
      if Bool.random(using: &random) {
        alternatives.append(
          Schema("Object.", .object([.init("a", .generated(depth: depth - 1, &random))])))
      }
      return .oneOf(alternatives)
    }
  }

  /// A value that is often, but not always, what the shape asks for.
  func sample(_ random: inout Seeded) -> JSON {
    if Int.random(in: 0..<8, using: &random) == 0 { return Self.anything(&random) }
    switch self {
    case .string(let format, _):
      let right: [String: JSON] = ["date": "2026-01-31", "time": "09:00", "id": "P1"]
      let isRight = Int.random(in: 0..<8, using: &random) > 0
      return isRight ? right[format?.name ?? ""] ?? "long" : Self.text(&random)
    case .enumeration(let values): return .string(values.randomElement(using: &random) ?? "")
    case .constant(let constant): return constant
    case .boolean: return .bool(.random(using: &random))
    case .integer(let minimum, _):
      return [
        .integer(minimum), .integer(minimum + 1), .number("\(minimum).0"), .number("0.5"), 3,
        .integer(minimum + 2),
      ]
      .randomElement(using: &random) ?? 0
    case .share:
      return [0, 1, .number("0.25"), .number("1e-3"), .number("1.5"), .integer(-1), .number("1e0")]
        .randomElement(using: &random) ?? 0
    case .object(let properties):
      var members = properties.filter { $0.isRequired || Bool.random(using: &random) }
        .map { JSON.Member($0.name, $0.schema.shape.sample(&random)) }
      let slip = Int.random(in: 0..<16, using: &random)
      if slip == 0 { members.append(.init("more", 1)) }
      if slip == 1, !members.isEmpty { members.removeFirst() }
      return .object(members.shuffled(using: &random))
    case .map(_, let values):
      return .object(
        ["k", "P1", "k é"].prefix(
          .random(in: 0...2, using: &random) + Int.random(in: 0..<8, using: &random) / 7
        )
        .map { JSON.Member($0, values.shape.sample(&random)) })
    case .array(let items, let minItems):
      let count = max(0, minItems + Int.random(in: -1...8, using: &random) / 4)
      return .array((0..<count).map { _ in items.shape.sample(&random) })
    case .oneOf(let alternatives):
      return alternatives.randomElement(using: &random)?.shape.sample(&random) ?? nil
    case .definition(_, let body): return body.shape.sample(&random)
    }
  }

  private static func anything(_ random: inout Seeded) -> JSON {
    [
      nil, true, 1, 0, .number("1.0"), .number("1e0"), .number("-0.0"), .number("1e30"), "x", [],
      [:], ["a": 1], ["x"],
    ]
    .randomElement(using: &random) ?? nil
  }

  private static func text(_ random: inout Seeded) -> JSON {
    ["", "x", "é", "e\u{301}", "😀", "2026-1-31", "٢٠٢٦-٠١-٣١", "24:00", "a b", "long enough"]
      .randomElement(using: &random) ?? ""
  }
}
