import ArgumentParser
import PledgeExport
import PledgeModel

/// The formats as the command line names them.
enum ExportFormats {
  /// A line a format: its name and what it is for.
  static func list(indent: String) -> String {
    let width = (Exporter.all.map(\.name.count).max() ?? 0) + 2
    return Exporter.all.map { exporter in
      let gap = String(repeating: " ", count: width - exporter.name.count)
      return "\(indent)\(exporter.name)\(gap)\(exporter.summary)"
    }.joined(separator: "\n")
  }

  /// - Throws: what is wrong with the name, the one that is nearest to it, and all there are.
  static func named(_ name: String?) throws(ValidationError) -> Exporter {
    guard let name else {
      throw ValidationError("which format? There are:\n\(list(indent: "  "))")
    }
    if let exporter = Exporter.named(name) { return exporter }
    let near = nearest(to: name, among: Exporter.all.map(\.name))
    let hint = near.map { ": did you mean “\($0)”?" } ?? "."
    throw ValidationError("there is no format “\(name)”\(hint) There are:\n\(list(indent: "  "))")
  }
}
