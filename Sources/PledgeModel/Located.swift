/// A value and the place it was written at.
public struct Located<Value: Sendable>: Sendable {
  public var value: Value
  public var place: Place

  public init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
