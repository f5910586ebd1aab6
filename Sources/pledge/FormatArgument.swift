import ArgumentParser
import PledgeModel
import PledgeReport

/// A format of findings on the command line.
struct FormatArgument: ExpressibleByArgument {
  let format: FindingFormat

  init?(argument: String) {
    guard let format = FindingFormat.named(argument) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { FindingFormat.all.map(\.name) }

  /// A line a format: its name and who reads it.
  static func list(indent: String) -> String {
    let width = (allValueStrings.map(\.count).max() ?? 0) + 2
    return FindingFormat.all.map { format in
      let gap = String(repeating: " ", count: width - format.name.count)
      return "\(indent)\(format.name)\(gap)\(format.summary)"
    }.joined(separator: "\n")
  }
}
