/// A change of a zone's offset from UTC.
public struct Transition: Sendable, Hashable {
  /// The first instant of the new offset, in Unix seconds.
  public let at: Int64

  /// The new offset, in seconds east of UTC.
  public let offset: Int

  public init(at: Int64, offset: Int) {
    self.at = at
    self.offset = offset
  }
}
