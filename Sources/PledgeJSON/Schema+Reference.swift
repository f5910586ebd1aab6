extension Schema {
  /// The schema as Markdown for people: a table of its keys, and one under a heading for each definition.
  ///
  /// A key is told by its path: `covers.to` inside an object, `plans[]` of each item of a list, `name.*`
  /// under any key of a map. Definitions follow in the order in which they are first named.
  ///
  /// - Parameter level: the level of the definitions' headings.
  public func reference(level: Int = 3) -> String {
    var sections: [String] = []
    var names: [String] = []
    var waiting: [(name: String?, schema: Schema)] = [(nil, self)]
    var index = 0
    while index < waiting.count {
      let (name, schema) = waiting[index]
      index += 1
      var rows: [ReferenceRow] = []
      // The whole value has no key, so no row of its own unless it is all there is.
      schema.addRows(at: "", isRequired: false, to: &rows) { name, body in
        guard !names.contains(name) else { return }
        names.append(name)
        waiting.append((name, body))
      }
      var section =
        name.map { "\(String(repeating: "#", count: level)) \($0)\n\n\(schema.description)\n\n" }
        ?? ""
      if rows.isEmpty {
        section += "\(schema.shape.typeText)\n"
      } else {
        section +=
          "| Key | Type | Required | Description |\n|---|---|---|---|\n" + rows.map(\.text).joined()
      }
      sections.append(section)
    }
    return sections.joined(separator: "\n")
  }

  /// Adds the keys inside this value; a definition is named and not entered.
  private func addRows(
    at path: String, isRequired: Bool, to rows: inout [ReferenceRow],
    found: (String, Schema) -> Void
  ) {
    if !path.isEmpty {
      rows.append(ReferenceRow(path: path, isRequired: isRequired, schema: self))
    }
    switch shape {
    case .string, .enumeration, .constant, .boolean, .integer, .share: break
    case .definition(let name, let body): found(name, body)
    case .object(let properties):
      for property in properties {
        property.schema.addRows(
          at: path.isEmpty ? property.name : "\(path).\(property.name)",
          isRequired: property.isRequired,
          to: &rows, found: found)
      }
    case .map(_, let values):
      values.addInnerRows(at: path.isEmpty ? "*" : "\(path).*", to: &rows, found: found)
    case .array(let items, _): items.addInnerRows(at: "\(path)[]", to: &rows, found: found)
    case .oneOf(let alternatives):
      for alternative in alternatives {
        alternative.addInnerRows(at: path, to: &rows, found: found)
      }
    }
  }

  /// Adds what stands inside a value that its key's own row already tells of.
  private func addInnerRows(
    at path: String, to rows: inout [ReferenceRow], found: (String, Schema) -> Void
  ) {
    var inner: [ReferenceRow] = []
    addRows(at: path, isRequired: false, to: &inner, found: found)
    rows += inner.first?.path == path ? inner[1...] : inner[...]
  }
}

/// One row of a reference table.
private struct ReferenceRow {
  var path: String
  var isRequired: Bool
  var schema: Schema

  var text: String {
    var description = schema.description
    if let value = schema.defaultValue { description += " Otherwise \(value.inlineCode)." }
    if let example = schema.examples.first { description += " For example \(example.inlineCode)." }
    let cells = ["`\(path)`", schema.shape.typeText, isRequired ? "yes" : "", description]
    return "| " + cells.map(\.inCell).joined(separator: " | ") + " |\n"
  }
}

extension Schema.Shape {
  /// The shape as a table says it, definitions by their names.
  fileprivate var typeText: String {
    switch self {
    case .string(let format, _): format.map { $0.hint } ?? "text"
    case .enumeration(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .constant(let value): value.inlineCode
    case .boolean: "`true` or `false`"
    case .integer(let minimum, let maximum):
      abs(minimum) > 1 << 52 || abs(maximum) > 1 << 52
        ? "a whole number" : "a whole number, \(minimum) to \(maximum)"
    case .share: "a number, 0 to 1"
    case .object: "an object"
    case .map(_, let values): "an object of: \(values.shape.typeText)"
    case .array(let items, _): "a list of: \(items.shape.typeText)"
    case .oneOf(let alternatives): alternatives.map(\.shape.typeText).joined(separator: "; or ")
    case .definition(let name, _): "[\(name)](#\(name.lowercased()))"
    }
  }
}

extension JSON {
  fileprivate var inlineCode: String {
    "`"
      + String(decoding: text().dropLast(), as: UTF8.self).split(separator: "\n").joined(
        separator: " ") + "`"
  }
}

extension String {
  /// The text without what would end a table's cell.
  fileprivate var inCell: String {
    var bytes: [UInt8] = []
    for byte in utf8 {
      if byte == UInt8(ascii: "|") { bytes.append(.backslash) }
      bytes.append(byte == .newline ? .space : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
