extension Schema {
  /// What is wrong with the schema itself, for the tests of whoever writes one; empty when sound.
  ///
  /// A description is missing, a name stands for two things, alternatives cannot be told apart by
  /// their type, bounds exclude everything, or a default or example is not itself allowed.
  public var flaws: [String] {
    var flaws = ownFlaws(at: "#")
    var waiting = children.map { ($0, "#") }
    if case .object(let properties) = shape {
      waiting = properties.map { ($0.schema, "#/\($0.name)") }
    }
    var definitions: [String: JSON] = [:]
    if case .definition(let name, let body) = shape {
      definitions[name] = .object(body.keywords)
    }
    var next = 0
    while next < waiting.count {
      let (schema, place) = waiting[next]
      next += 1
      flaws += schema.ownFlaws(at: place)
      switch schema.shape {
      case .object(let properties):
        waiting += properties.map { ($0.schema, "\(place)/\($0.name)") }
      case .definition(let name, let body):
        let keywords = JSON.object(body.keywords)
        let first = definitions[name] ?? keywords
        definitions[name] = first
        if first != keywords { flaws.append("\(place): “\(name)” defines two different schemas") }
        waiting.append((body, "#/$defs/\(name)"))
      case .string, .enumeration, .constant, .boolean, .integer, .share: break
      case .map, .array, .oneOf: waiting += schema.children.map { ($0, "\(place)/*") }
      }
    }
    return Array(Set(flaws)).sorted()
  }

  private func ownFlaws(at place: String) -> [String] {
    var flaws: [String] = []
    if description.isEmpty { flaws.append("\(place): has no description") }
    switch shape {
    case .string, .boolean, .share, .map, .array: break
    case .enumeration(let values):
      if values.isEmpty { flaws.append("\(place): allows no value") }
      if Set(values).count < values.count { flaws.append("\(place): names a value twice") }
    case .constant(let constant):
      if [.array, .object].contains(constant.type) {
        flaws.append("\(place): the constant is not a scalar")
      }
    case .integer(let minimum, let maximum):
      if minimum > maximum { flaws.append("\(place): allows no value") }
    case .object(let properties):
      if Set(properties.map(\.name)).count < properties.count {
        flaws.append("\(place): names a key twice")
      }
    case .oneOf(let alternatives):
      let types = alternatives.flatMap(\.shape.types)
      if Set(types).count < types.count {
        flaws.append("\(place): alternatives share a JSON type")
      }
    case .definition(let name, _):
      if !Format.id.accepts(name) {
        flaws.append("\(place): “\(name)” is no name for a definition")
      }
    }
    for value in examples + (defaultValue.map { [$0] } ?? []) {
      let faults = (try? JSONNode(parsing: value.text())).map { self.faults(in: $0) }
      if faults != [] { flaws.append("\(place): a default or example is not allowed") }
    }
    return flaws
  }
}
