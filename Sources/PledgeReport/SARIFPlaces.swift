import PledgeJSON
import PledgeModel

/// Places as SARIF 2.1.0 tells them. Columns are counted in UTF-16 code units.
struct SARIFPlaces {
  private let sources: [String: SourceText]
  private let path: (String) -> String

  /// - Parameter path: a file's path as other tools know it.
  init(sources: [SourceText], path: @escaping (String) -> String) {
    self.sources = Dictionary(
      sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.path = path
  }

  /// A log with one run.
  static func log(version: String, rules: [JSON], results: [JSON]) -> JSON {
    [
      "$schema":
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "pledge",
              "version": .string(version),
              "rules": .array(rules),
            ]
          ],
          "columnKind": "utf16CodeUnits",
          "results": .array(results),
        ]
      ],
    ]
  }

  func location(_ place: Place) -> JSON {
    ["artifactLocation": artifact(place.file), "region": region(place)]
  }

  /// An address: relative to where the command runs, or absolute where the folder was named so.
  func artifact(_ file: String) -> JSON {
    let path = PercentEncoding.encode(path(file), keeping: "/")
    return ["uri": .string(path.hasPrefix("/") ? "file://\(path)" : path)]
  }

  func region(_ place: Place) -> JSON {
    let source = sources[place.file]
    func column(_ line: Int, _ column: Int) -> JSON {
      .integer(source?.utf16Column(line: line, column: column) ?? column)
    }
    return [
      "startLine": .integer(place.line),
      "startColumn": column(place.line, place.column),
      "endLine": .integer(place.endLine),
      "endColumn": column(place.endLine, place.endColumn),
    ]
  }
}

extension Level {
  /// SARIF's word.
  var sarif: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
