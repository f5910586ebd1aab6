/// One way in which a value is not what its schema asks for, and where.
public struct SchemaFault: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// A key the object does not know, with those it knows in the schema's order.
    case unknownKey(String, known: [String])
    case missingKey(String)
    /// Both as a reader says it: “a whole number”, “text”.
    case wrongType(expected: String, found: String)
    /// The value as written, and what may stand there.
    case notAllowed(String, allowed: [String])
    /// What would be right: “a date such as 2026-01-31”.
    case malformed(String)
    case tooFew(minimum: Int, found: Int)
  }

  /// One step from a value to a value inside it.
  public enum Step: Sendable, Hashable {
    case key(String)
    /// From 0.
    case index(Int)
  }

  public var kind: Kind
  /// Byte offsets. An unknown or malformed key: the key; a missing one: the object's first byte;
  /// otherwise the value.
  public var range: Range<Int>
  /// From the whole document down; to the key itself when it is unknown or malformed, to the object
  /// when a key is missing.
  public var path: [Step]

  public init(kind: Kind, range: Range<Int>, path: [Step]) {
    self.kind = kind
    self.range = range
    self.path = path
  }

  /// The path as a JSON pointer (RFC 6901): `/plans/0/name`.
  public var pointer: String {
    var pointer: [UInt8] = []
    for step in path {
      pointer.append(UInt8(ascii: "/"))
      switch step {
      case .index(let index): pointer += String(index).utf8
      case .key(let key):
        for byte in key.utf8 {
          switch byte {
          case UInt8(ascii: "~"): pointer += "~0".utf8
          case UInt8(ascii: "/"): pointer += "~1".utf8
          case _: pointer.append(byte)
          }
        }
      }
    }
    return String(decoding: pointer, as: UTF8.self)
  }
}
