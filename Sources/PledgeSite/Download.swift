public import PledgeModel

/// A file made for other tools, as the page for them shows it.
public struct Download: Sendable {
  /// The path inside the site: `sla.json`.
  public var path: String
  public var title: Localized<String>
  public var description: Localized<String>

  public init(path: String, title: Localized<String>, description: Localized<String>) {
    self.path = path
    self.title = title
    self.description = description
  }
}
