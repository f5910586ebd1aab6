public import PledgeModel

/// What lies in a content folder.
public struct Content: Sendable, Equatable {
  /// Markdown and JSON files, and iCalendar files of at most 1 MiB.
  public var sources: [SourceText]
  /// Every other file; it is copied as it is.
  public var assets: [OutputFile]
  /// What could not be taken up, and why.
  public var findings: [Finding]

  public init(sources: [SourceText], assets: [OutputFile] = [], findings: [Finding] = []) {
    self.sources = sources
    self.assets = assets
    self.findings = findings
  }
}
