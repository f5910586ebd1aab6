import PledgeJSON
import PledgeModel

extension Form {
  /// An object with these keys and no others.
  ///
  /// - Parameters:
  ///   - name: the name it is defined by in the schema; nil writes it where it is used.
  ///   - blank: the value to fill. It is given away only if every required key could be read, or `isPartial`.
  static func object(
    _ name: String?, _ description: String, blank: @escaping @Sendable (Origin) -> Value,
    _ fields: [Field<Value>], demands: [Demand] = [], isPartial: Bool = false
  ) -> Form {
    let body = Schema.Shape.object(fields.map(\.property))
    return Form(
      shape: name.map { .definition(name: $0, Schema(description, body)) } ?? body,
      write: { value in
        .object(
          fields.compactMap { field in
            field.write(value).map { .init(field.property.name, $0) }
          })
      },
      read: { node, reading in
        guard node.members != nil else { return nil }
        var value = blank(Origin(place: reading.place(of: node), pointer: reading.pointer))
        var isWhole = true
        for field in fields {
          let key = field.property.name
          let isRead =
            node[key].map { member in
              reading.inside(.key(key)) { field.read(member, &value, &$0) }
            } ?? false
          if !isRead, field.property.isRequired { isWhole = false }
        }
        if !reading.meets(demands, node) { isWhole = false }
        return isWhole || isPartial ? value : nil
      })
  }
}

/// Where an object of the definition stands.
struct Origin: Sendable {
  var place: Place
  /// RFC 6901.
  var pointer: String
}
