import PledgeJSON
import PledgeModel

/// One key of an object: described, written and read.
struct Field<Noun: Sendable>: Sendable {
  let property: Schema.Property
  /// Nil leaves the key out.
  let write: @Sendable (Noun) -> JSON?
  /// False where the value does not fit; that has been reported.
  let read: @Sendable (JSONNode, inout Noun, inout Reading) -> Bool
}

extension Field {
  typealias Path<Value> = any WritableKeyPath<Noun, Value> & Sendable

  /// A key that is always there.
  static func required<Value>(
    _ name: String, _ path: Path<Value>, _ form: Form<Value>, _ description: String,
    examples: [JSON] = []
  ) -> Field {
    Field(
      property: .init(name, required: true, description, form.shape, examples: examples),
      write: { form.write($0[keyPath: path]) }, read: reader(path, form))
  }

  /// A key that is left out where there is no value.
  static func optional<Value>(
    _ name: String, _ path: Path<Value?>, _ form: Form<Value>, _ description: String,
    examples: [JSON] = []
  ) -> Field {
    Field(
      property: .init(name, description, form.shape, examples: examples),
      write: { $0[keyPath: path].map(form.write) },
      read: { node, noun, reading in
        guard let value = form.read(node, &reading) else { return false }
        noun[keyPath: path] = value
        return true
      })
  }

  /// A key that is left out where its text, list or object is empty.
  static func unlessEmpty<Value>(
    _ name: String, _ path: Path<Value>, _ form: Form<Value>, _ description: String,
    examples: [JSON] = []
  ) -> Field {
    Field(
      property: .init(name, description, form.shape, examples: examples),
      write: { noun in
        let value = form.write(noun[keyPath: path])
        // A bare nil would be JSON's own.
        return [.array([]), .object([]), .string("")].contains(value) ? JSON?.none : value
      }, read: reader(path, form))
  }

  /// The id by which others refer to this, which is also the place it is found at.
  static func id(_ path: Path<String>, at place: Path<Place>, _ description: String) -> Field {
    let form = Form<String>.text()
    return Field(
      property: .init("id", required: true, description, form.shape),
      write: { form.write($0[keyPath: path]) },
      read: { node, noun, reading in
        noun[keyPath: place] = reading.place(of: node)
        return reader(path, form)(node, &noun, &reading)
      })
  }

  /// A key that always says the same, and that nobody reads but other tools.
  static func constant(_ name: String, _ value: String, _ description: String) -> Field {
    .written(name, value, required: true, description, .constant(.string(value)))
  }

  /// A key that is written so, and may be read otherwise.
  static func written(
    _ name: String, _ value: String, required isRequired: Bool, _ description: String,
    _ shape: Schema.Shape
  ) -> Field {
    Field(
      property: .init(name, required: isRequired, description, shape),
      write: { _ in .string(value) },
      read: { _, _, _ in true })
  }

  private static func reader<Value>(
    _ path: Path<Value>, _ form: Form<Value>
  ) -> @Sendable (JSONNode, inout Noun, inout Reading) -> Bool {
    { node, noun, reading in
      guard let value = form.read(node, &reading) else { return false }
      noun[keyPath: path] = value
      return true
    }
  }
}
