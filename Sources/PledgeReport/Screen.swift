/// What text is written for: a terminal, or a file.
public struct Screen: Sendable {
  public var isColored: Bool
  /// In columns; lines of content are cut to it.
  public var width: Int

  /// A file, or a terminal of unknown width.
  public static let usualWidth = 120
  private static let leastWidth = 40

  public init(isColored: Bool = false, width: Int = usualWidth) {
    self.isColored = isColored
    self.width = max(width, Self.leastWidth)
  }
}
