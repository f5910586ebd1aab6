/// A format in which changes are written.
public struct ChangeFormat: ReportFormat {
  public let name: String
  /// Who reads it.
  public let summary: String
  private let write: @Sendable (ChangeReport, Screen) -> [UInt8]

  init(
    _ name: String, _ summary: String, write: @escaping @Sendable (ChangeReport, Screen) -> [UInt8]
  ) {
    self.name = name
    self.summary = summary
    self.write = write
  }

  /// The file. Equal reports give equal bytes.
  public func callAsFunction(_ report: ChangeReport, screen: Screen) -> [UInt8] {
    write(report, screen)
  }

  /// Every format, the usual one first.
  public static let all: [ChangeFormat] = [.text, .json, .markdown, .github, .sarif]
}
