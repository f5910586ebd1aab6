import PledgeJSON
import PledgeModel

/// How a value stands in the definition: described, written and read in one place, so that the schema,
/// the writer and the reader cannot drift apart.
struct Form<Value: Sendable>: Sendable {
  var shape: Schema.Shape
  var write: @Sendable (Value) -> JSON
  /// Nil for what does not fit; the schema or the reading itself has reported it.
  var read: @Sendable (JSONNode, inout Reading) -> Value?
}

extension Form {
  /// The form of another value that is written as this one.
  ///
  /// - Parameter decode: what this value stands for; reports why where it stands for nothing.
  func mapped<Other>(
    _ encode: @escaping @Sendable (Other) -> Value,
    _ decode: @escaping @Sendable (Value, JSONNode, inout Reading) -> Other?
  ) -> Form<Other> {
    Form<Other>(
      shape: shape, write: { write(encode($0)) },
      read: { node, reading in read(node, &reading).flatMap { decode($0, node, &reading) } })
  }

  /// The same value with the place it was read at.
  var located: Form<Located<Value>> {
    mapped(\.value) { value, node, reading in Located(value, at: reading.place(of: node)) }
  }

  /// A list of values that others refer to by id; the second of an id is reported and left out.
  func list(
    _ description: String, unique nouns: String, _ id: any KeyPath<Value, String> & Sendable,
    at place: any KeyPath<Value, Place> & Sendable
  ) -> Form<[Value]> {
    let list = list(description)
    return Form<[Value]>(shape: list.shape, write: list.write) { node, reading in
      // By bytes: to compare strings by their characters takes long where someone wants it to.
      var places: [[UInt8]: Place] = [:]
      return node.array.map { items in
        items.indices.compactMap { index in
          reading.inside(.index(index)) { reading in
            guard let value = read(items[index], &reading) else { return nil }
            let name = value[keyPath: id]
            guard let first = places.updateValue(value[keyPath: place], forKey: Array(name.utf8))
            else { return value }
            places[Array(name.utf8)] = first
            reading.report(
              Finding(
                .idDuplicate, "there are two \(nouns) “\(name)”", at: value[keyPath: place],
                subject: reading.pointer, notes: [.init("the first is here", at: first)]))
            return nil
          }
        }
      }
    }
  }

  /// A list of such values; those that do not fit are left out.
  func list(_ description: String, minItems: Int = 0) -> Form<[Value]> {
    Form<[Value]>(
      shape: .array(items: Schema(description, shape), minItems: minItems),
      write: { .array($0.map(write)) },
      read: { node, reading in
        node.array.map { items in
          items.indices.compactMap { index in
            reading.inside(.index(index)) { read(items[index], &$0) }
          }
        }
      })
  }
}

extension Form<String> {
  /// Text that is not empty.
  static func text(_ format: Schema.Format? = nil) -> Form {
    Form(shape: .string(format: format, minLength: 1), write: JSON.string) { node, _ in
      node.string.flatMap { !$0.isEmpty && format?.accepts($0) != false ? $0 : nil }
    }
  }
}

extension Form<Int> {
  static func integer(_ bounds: ClosedRange<Int>) -> Form {
    Form(
      shape: .integer(minimum: bounds.lowerBound, maximum: bounds.upperBound), write: JSON.integer
    ) { node, _ in
      node.integer().flatMap { bounds.contains($0) ? $0 : nil }
    }
  }
}

extension Form<Bool> {
  static let boolean = Form(shape: .boolean, write: JSON.bool) { node, _ in node.bool() }
}

extension Form where Value: Equatable {
  /// One of a few values, each with its word.
  static func choice(_ words: [(word: String, value: Value)]) -> Form {
    Form(
      shape: .enumeration(words.map(\.word)),
      write: { value in .string(words.first { $0.value == value }?.word ?? "") },
      read: { node, _ in words.first { $0.word == node.string }?.value })
  }
}

extension Form where Value: CaseIterable & RawRepresentable & Equatable, Value.RawValue == String {
  static var choice: Form { .choice(Value.allCases.map { ($0.rawValue, $0) }) }
}
