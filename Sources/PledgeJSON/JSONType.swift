/// The six types of JSON, by which `oneOf` tells its alternatives apart.
enum JSONType: Sendable, Hashable {
  case null, boolean, number, string, array, object
}

extension JSONNode {
  var type: JSONType {
    switch value {
    case .null: .null
    case .bool: .boolean
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// The type as a message says it.
  var phrase: String {
    switch value {
    case .null: "null"
    case .bool(let bool): bool ? "true" : "false"
    case .number(let text) where JSONNumber(text)?.isWhole == false: "a number with a fraction"
    case .number: "a number"
    case .string: "text"
    case .array: "a list"
    case .object: "an object"
    }
  }

  /// The first byte, which stands for the whole of an object.
  var firstByte: Range<Int> {
    range.lowerBound..<min(range.lowerBound + 1, range.upperBound)
  }

  /// A scalar as written, without quotes; nil for an array or object.
  var scalarText: String? {
    switch value {
    case .null: "null"
    case .bool(let bool): String(bool)
    case .number(let text), .string(let text): text
    case .array, .object: nil
    }
  }

  /// Whether this is a scalar constant; numbers compare by their worth.
  func equals(_ constant: JSON, scalarsAreText: Bool) -> Bool {
    switch value {
    case .null: constant == .null
    case .bool(let bool): constant == .bool(bool)
    case .number(let text):
      constant.type == .number && JSONNumber(text) == JSONNumber(constant.scalarText)
    case .string(let text):
      (constant.type == .string || scalarsAreText) && text.isSpelled(like: constant.scalarText)
    case .array, .object: false
    }
  }
}

extension JSON {
  var type: JSONType {
    switch self {
    case .null: .null
    case .bool: .boolean
    case .integer, .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// A scalar without quotes; nothing for an array or object.
  var scalarText: String {
    switch self {
    case .null: "null"
    case .bool(let bool): String(bool)
    case .integer(let integer): String(integer)
    case .number(let text), .string(let text): text
    case .array, .object: ""
    }
  }
}

extension Schema.Shape {
  /// The JSON types a value of this shape can have.
  var types: Set<JSONType> {
    switch self {
    case .string, .enumeration: [.string]
    case .constant(let constant): [constant.type]
    case .boolean: [.boolean]
    case .integer, .share: [.number]
    case .object, .map: [.object]
    case .array: [.array]
    case .oneOf(let alternatives): alternatives.reduce(into: []) { $0.formUnion($1.shape.types) }
    case .definition(_, let body): body.shape.types
    }
  }

  var isScalar: Bool { types.isDisjoint(with: [.array, .object]) }

  /// The shape as a message says it.
  var phrase: String {
    switch self {
    case .string, .enumeration: "text"
    case .constant(.string(let text)): "the text “\(text.shown)”"
    case .constant(let constant): constant.scalarText
    case .boolean: "true or false"
    case .integer: "a whole number"
    case .share: "a number from 0 to 1"
    case .object, .map: "an object"
    case .array: "a list"
    case .oneOf(let alternatives): Self.listed(alternatives.map(\.shape.phrase))
    case .definition(_, let body): body.shape.phrase
    }
  }

  private static func listed(_ phrases: [String]) -> String {
    guard phrases.count > 1, let last = phrases.last else { return phrases.first ?? "nothing" }
    return phrases.dropLast().joined(separator: ", ") + " or " + last
  }
}
