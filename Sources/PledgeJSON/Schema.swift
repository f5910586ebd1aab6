/// What a JSON value must look like: a small, typed subset of JSON Schema 2020-12.
///
/// One value serves three ends: it is written as a schema file, it judges what was read, and
/// reference tables are made from it.
public struct Schema: Sendable {
  /// What the value is for, as a sentence for its author.
  public var description: String
  public var shape: Shape
  /// What holds when the key is left out; only stated, never filled in.
  public var defaultValue: JSON?
  public var examples: [JSON]

  public init(
    _ description: String, _ shape: Shape, default defaultValue: JSON? = nil, examples: [JSON] = []
  ) {
    self.description = description
    self.shape = shape
    self.defaultValue = defaultValue
    self.examples = examples
  }

  /// What is allowed.
  public indirect enum Shape: Sendable {
    /// Text, `minLength` in Unicode code points.
    case string(format: Format? = nil, minLength: Int = 0)
    /// One of these strings.
    case enumeration([String])
    /// Exactly this value: no array or object.
    case constant(JSON)
    case boolean
    /// A whole number between both, themselves included. Without bounds, every number that
    /// JavaScript holds exactly; so what is accepted always fits `Int`.
    case integer(minimum: Int = -9_007_199_254_740_991, maximum: Int = 9_007_199_254_740_991)
    /// A number from 0 to 1, both included.
    case share
    /// These keys and no others.
    case object([Property])
    /// Any keys (of a format), all values alike.
    case map(keys: Format? = nil, values: Schema)
    case array(items: Schema, minItems: Int = 0)
    /// One of several, no two of which share a JSON type, so that the type alone tells which is meant.
    case oneOf([Schema])
    /// A shape used in several places, written once under `$defs`. One name stands for one schema.
    case definition(name: String, Schema)
  }

  /// One key of an object.
  public struct Property: Sendable {
    public var name: String
    public var isRequired: Bool
    public var schema: Schema

    public init(_ name: String, required isRequired: Bool = false, _ schema: Schema) {
      self.name = name
      self.isRequired = isRequired
      self.schema = schema
    }

    /// A key with its description and shape.
    public init(
      _ name: String, required isRequired: Bool = false, _ description: String, _ shape: Shape,
      default defaultValue: JSON? = nil, examples: [JSON] = []
    ) {
      self.init(
        name, required: isRequired,
        Schema(description, shape, default: defaultValue, examples: examples))
    }
  }
}
