/// Where a key can be added to a map of a content file, and what stands around it there.
public struct KeyInsertion: Sendable, Equatable {
  /// An empty stretch.
  public var place: Place
  public var before: String
  public var after: String
  /// Whether keys and values are in quotes.
  public var isJSON: Bool

  public init(at place: Place, before: String = "", after: String = "", isJSON: Bool = false) {
    self.place = place
    self.before = before
    self.after = after
    self.isJSON = isJSON
  }

  /// The edit that adds a key with a value of plain words.
  public func edit(_ key: String, _ value: String) -> Fix.Edit {
    let entry = isJSON ? "\"\(key)\": \"\(value)\"" : "\(key): \(value)"
    return Fix.Edit(before + entry + after, at: place)
  }
}
