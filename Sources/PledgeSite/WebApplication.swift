/// What a browser is told of the site when someone keeps it among their applications (W3C Web Application Manifest).
public struct WebApplication: Sendable {
  public let name: String
  public let description: String?
  public let language: String
  /// The page it opens, as seen from the manifest.
  public let start: String
  /// Its picture, as seen from the manifest: an SVG.
  public let icon: String
}
