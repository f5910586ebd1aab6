extension Schema {
  /// The schema as a JSON Schema 2020-12 document; `id` is its absolute address.
  ///
  /// Definitions stand under `$defs`, sorted by name; everything else keeps its order.
  public func document(id: String? = nil, title: String) -> JSON {
    var members: [JSON.Member] = [
      .init("$schema", "https://json-schema.org/draft/2020-12/schema")
    ]
    if let id { members.append(.init("$id", .string(id))) }
    members.append(.init("title", .string(title)))
    members += keywords
    let definitions = definitions
    if !definitions.isEmpty {
      let sorted = definitions.sorted { $0.key < $1.key }
      members.append(
        .init("$defs", .object(sorted.map { .init($0.key, .object($0.value.keywords)) })))
    }
    return .object(members)
  }

  /// Every definition used in here, by name.
  var definitions: [String: Schema] {
    var found: [String: Schema] = [:]
    var waiting = [self]
    while let schema = waiting.popLast() {
      if case .definition(let name, let body) = schema.shape {
        // What is inside it was found with it.
        guard found[name] == nil else { continue }
        found[name] = body
      }
      waiting += schema.children
    }
    return found
  }

  /// The schemas directly inside this one.
  var children: [Schema] {
    switch shape {
    case .string, .enumeration, .constant, .boolean, .integer, .share: []
    case .object(let properties): properties.map(\.schema)
    case .map(_, let values): [values]
    case .array(let items, _): [items]
    case .oneOf(let alternatives): alternatives
    case .definition(_, let body): [body]
    }
  }

  /// The keywords of this schema, in the order they are written.
  var keywords: [JSON.Member] {
    var members: [JSON.Member] = []
    if !description.isEmpty { members.append(.init("description", .string(description))) }
    members += shape.keywords
    if let defaultValue { members.append(.init("default", defaultValue)) }
    if !examples.isEmpty { members.append(.init("examples", .array(examples))) }
    return members
  }
}

extension Schema.Shape {
  fileprivate var keywords: [JSON.Member] {
    switch self {
    case .string(let format, let minLength):
      [.init("type", "string")]
        + (minLength > 0 ? [.init("minLength", .integer(minLength))] : [])
        + (format.map { [.init("pattern", .string($0.pattern))] } ?? [])
    case .enumeration(let values):
      [.init("type", "string"), .init("enum", .array(values.map(JSON.string)))]
    case .constant(let value): [.init("const", value)]
    case .boolean: [.init("type", "boolean")]
    case .integer(let minimum, let maximum):
      [
        .init("type", "integer"), .init("minimum", .integer(minimum)),
        .init("maximum", .integer(maximum)),
      ]
    case .share: [.init("type", "number"), .init("minimum", 0), .init("maximum", 1)]
    case .object(let properties): Self.keywords(of: properties)
    case .map(let keys, let values):
      [.init("type", "object")]
        + (keys.map { [.init("propertyNames", ["pattern": .string($0.pattern)])] } ?? [])
        + [.init("additionalProperties", .object(values.keywords))]
    case .array(let items, let minItems):
      [.init("type", "array"), .init("items", .object(items.keywords))]
        + (minItems > 0 ? [.init("minItems", .integer(minItems))] : [])
    case .oneOf(let alternatives):
      [.init("oneOf", .array(alternatives.map { .object($0.keywords) }))]
    case .definition(let name, _): [.init("$ref", "#/$defs/\(name)")]
    }
  }

  private static func keywords(of properties: [Schema.Property]) -> [JSON.Member] {
    let required = properties.filter(\.isRequired).map { JSON.string($0.name) }
    return [
      .init("type", "object"),
      .init(
        "properties", .object(properties.map { .init($0.name, .object($0.schema.keywords)) })),
    ]
      + (required.isEmpty ? [] : [.init("required", .array(required))])
      + [.init("additionalProperties", false)]
  }
}
