import PledgeJSON
import PledgeModel

/// What the keys of one object ask of each other, beyond what each must look like.
///
/// `Schema` has no word for it, so it is told twice here: in JSON Schema's keywords, and to the reader.
enum Demand: Sendable {
  /// Exactly one of these keys.
  case one(of: [String])
  /// A key that stands only beside another.
  case beside(_ key: String, _ needed: String)
  /// A key that stands only where another one has this value.
  case only(_ key: String, where: String, is: String)
}

extension [Demand] {
  /// The keywords that say the same to other tools: JSON Schema 2020-12, 10.2.1.3, 10.2.2.4, 6.5.4.
  var keywords: [JSON.Member] {
    var keywords: [JSON.Member] = []
    var required: [JSON.Member] = []
    var schemas: [JSON.Member] = []
    for demand in self {
      switch demand {
      case .one(let keys):
        keywords.append(.init("oneOf", .array(keys.map { ["required": [.string($0)]] })))
      case .beside(let key, let needed): required.append(.init(key, [.string(needed)]))
      case .only(let key, let other, let value):
        schemas.append(
          .init(key, ["properties": .object([.init(other, ["const": .string(value)])])]))
      }
    }
    if !required.isEmpty { keywords.append(.init("dependentRequired", .object(required))) }
    if !schemas.isEmpty { keywords.append(.init("dependentSchemas", .object(schemas))) }
    return keywords
  }
}

extension Reading {
  /// Whether an object meets the demands; the first it does not meet is reported.
  mutating func meets(_ demands: [Demand], _ node: JSONNode) -> Bool {
    for demand in demands {
      switch demand {
      case .one(let keys):
        let names = keys.map { "“\($0)”" }.joined(separator: ", ")
        let given = (node.members ?? []).filter { keys.contains($0.key) }
        if given.isEmpty {
          let brace = node.range.lowerBound..<node.range.lowerBound + 1
          report(.keyMissing, "one of \(names) is missing", at: brace)
          return false
        }
        if given.count > 1 {
          report(
            .valueInvalid, "“\(given[1].key)” cannot stand beside “\(given[0].key)”",
            at: given[1].keyRange,
            key: given[1].key, hint: "give exactly one of \(names)")
          return false
        }
      case .beside(let key, let needed):
        guard let range = node.keyRange(key), node[needed] == nil else { continue }
        report(.keyMissing, "“\(key)” needs “\(needed)” beside it", at: range, key: key)
        return false
      case .only(let key, let other, let value):
        // Text that is none of the allowed words has been reported by the schema.
        guard let range = node.keyRange(key), let found = node[other]?.string, found != value else {
          continue
        }
        report(
          .valueInvalid, "“\(key)” belongs to “\(other)”: “\(value)”, and this is “\(found)”",
          at: range, key: key)
        return false
      }
    }
    return true
  }
}

extension JSONNode {
  fileprivate func keyRange(_ key: String) -> Range<Int>? {
    members?.first { $0.key == key }?.keyRange
  }
}
