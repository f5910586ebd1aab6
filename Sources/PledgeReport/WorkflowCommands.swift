import PledgeModel

/// The lines a step of GitHub Actions prints. GitHub shows the first ten annotations of a level and step.
struct WorkflowCommands {
  struct Annotation {
    var level: Level
    var place: Place
    var title: String
    var message: String

    init(_ level: Level, at place: Place, title: String, message: String) {
      self.level = level
      self.place = place
      self.title = title
      self.message = message
    }
  }

  private static let shown = 10

  private let sources: [String: SourceText]
  private let path: (String) -> String

  /// - Parameter path: a file's path from the top of the repository.
  init(sources: [SourceText], path: @escaping (String) -> String) {
    self.sources = Dictionary(
      sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.path = path
  }

  /// The most important first, so that what is not shown matters least.
  func text(_ annotations: [Annotation]) -> [UInt8] {
    let levels = Level.allCases.reversed()
    var lines = levels.flatMap { level in
      annotations.filter { $0.level == level }.map(command)
    }
    let hidden = levels.compactMap { level -> String? in
      let more = annotations.count { $0.level == level } - Self.shown
      return more > 0 ? "\(more) of level \(level.name)" : nil
    }
    if !hidden.isEmpty {
      lines.append(
        "GitHub shows \(Self.shown) annotations a level: \(hidden.joined(separator: ", ")) stand only in this log."
      )
    }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private func command(_ annotation: Annotation) -> String {
    let place = annotation.place
    var properties = [
      ("file", path(place.file)), ("line", "\(place.line)"), ("endLine", "\(place.endLine)"),
    ]
    // Columns are for annotations within one line.
    if place.endLine == place.line {
      properties += [
        ("col", column(place.column, of: place)), ("endColumn", column(place.endColumn, of: place)),
      ]
    }
    properties.append(("title", annotation.title))
    let written = properties.map { "\($0)=\(Self.escape(property: $1))" }.joined(separator: ",")
    return "::\(word(annotation.level)) \(written)::\(Self.escape(annotation.message))"
  }

  private func column(_ column: Int, of place: Place) -> String {
    "\(sources[place.file]?.utf16Column(line: place.line, column: column) ?? column)"
  }

  private func word(_ level: Level) -> String {
    switch level {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  /// As the toolkit of GitHub Actions escapes what follows a command.
  private static func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case _: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func escape(property text: String) -> String {
    escape(text).unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case ":": escaped += "%3A"
      case ",": escaped += "%2C"
      case _: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
