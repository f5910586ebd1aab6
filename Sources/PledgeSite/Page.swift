import PledgeModel

/// One HTML file of a site, not yet rendered.
public struct Page: Sendable, Hashable {
  /// The path inside the site.
  public let path: String
  public let language: String
  let content: Content

  static let twinEnding = ".md"

  enum Content: Hashable, Sendable {
    /// An entry of the site map, by its index.
    case entry(Int)
    /// Leads to a page, given by its path inside the site and perhaps an anchor on it.
    case redirect(to: String, suffix: String, title: String)
  }

  /// Where the same page is in Markdown, for one that has such a twin.
  var twinPath: String { (SitePath.dropping(".html", from: path) ?? path) + Self.twinEnding }
}
