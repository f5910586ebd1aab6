/// A JSON value and where it stands in the text it was read from.
public struct JSONNode: Sendable, Equatable {
  public var value: JSONValue
  /// Byte offsets from 0; quotes, brackets and braces are included.
  public var range: Range<Int>

  public init(value: JSONValue, range: Range<Int>) {
    self.value = value
    self.range = range
  }
}

/// What a JSON text says, with the places of everything inside.
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// The digits as written: `1.10` stays `1.10`.
  case number(String)
  case string(String)
  case array([JSONNode])
  /// In the order of the text; no key stands twice.
  case object([JSONMember])
}

/// One `"key": value` of an object.
public struct JSONMember: Sendable, Equatable {
  public var key: String
  /// Byte offsets from 0, quotes included.
  public var keyRange: Range<Int>
  public var value: JSONNode

  public init(key: String, keyRange: Range<Int>, value: JSONNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}

extension JSONNode {
  /// Reads strict JSON (RFC 8259) from UTF-8 bytes.
  ///
  /// One leading byte order mark is skipped, and offsets still count it. Duplicate keys are refused,
  /// and so is nesting deeper than 256.
  public init(parsing text: [UInt8]) throws(JSONFault) {
    var reader = JSONReader(text)
    self = try reader.document()
  }

  /// The value under a key; nil when there is none, or when this is not an object.
  public subscript(key: String) -> JSONNode? {
    guard let members, let index = members.firstIndex(where: { $0.key.isSpelled(like: key) })
    else { return nil }
    return members[index].value
  }

  /// The string, or nil when this is something else.
  public var string: String? {
    if case .string(let string) = value { string } else { nil }
  }

  /// The elements, or nil when this is not an array.
  public var array: [JSONNode]? {
    if case .array(let items) = value { items } else { nil }
  }

  /// The members in the order of the text, or nil when this is not an object.
  public var members: [JSONMember]? {
    if case .object(let members) = value { members } else { nil }
  }
}
