/// A format in which findings are written.
public struct FindingFormat: ReportFormat {
  public let name: String
  /// Who reads it.
  public let summary: String
  private let write: @Sendable (FindingReport, Screen) -> [UInt8]

  init(
    _ name: String, _ summary: String, write: @escaping @Sendable (FindingReport, Screen) -> [UInt8]
  ) {
    self.name = name
    self.summary = summary
    self.write = write
  }

  /// The file. Equal reports give equal bytes.
  public func callAsFunction(_ report: FindingReport, screen: Screen) -> [UInt8] {
    write(report, screen)
  }

  /// Every format, the usual one first.
  public static let all: [FindingFormat] = [.text, .json, .sarif, .github, .gitlab, .junit]
}
