import ArgumentParser
import PledgeReport

/// A format of reports on the command line.
struct FormatArgument<Format: ReportFormat>: ExpressibleByArgument {
  let format: Format

  init?(argument: String) {
    guard let format = Format.named(argument) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { Format.all.map(\.name) }

  /// A line a format: its name and who reads it.
  static func list(indent: String) -> String {
    let width = (allValueStrings.map(\.count).max() ?? 0) + 2
    return Format.all.map { format in
      let gap = String(repeating: " ", count: width - format.name.count)
      return "\(indent)\(format.name)\(gap)\(format.summary)"
    }.joined(separator: "\n")
  }
}
