/// One file of a published site.
public struct OutputFile: Sendable, Hashable {
  /// The path inside the site, with `/` between its parts.
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
