import PledgeJSON
public import PledgeModel

/// Rules, explained to people and to programs.
public struct RuleReport: Sendable {
  private let screen: Screen
  private var style: Style { Style(isColored: screen.isColored) }

  /// Longer lines are hard to read, however wide a terminal is.
  private static let widest = 100

  public init(screen: Screen) { self.screen = screen }

  /// A line a rule: its name, its level and what must hold.
  public func list(_ rules: [RuleText]) -> String {
    let width = rules.map { $0.id.name.count }.max() ?? 0
    let levels = Level.allCases.map(\.name.count).max() ?? 0
    return rules.map { rule in
      let gap = String(repeating: " ", count: width - rule.id.name.count + 2)
      let levelGap = String(repeating: " ", count: levels - rule.level.name.count + 2)
      return
        "\(style.strong(rule.id.name))\(gap)\(style.level(rule.level, rule.level.name))\(levelGap)\(rule.summary)\n"
    }.joined()
  }

  /// A rule whole: what must hold, why, and an example that breaks it with the same mended.
  public func text(_ rule: RuleText) -> String {
    var parts = [
      "\(style.strong(rule.id.name)) (\(style.level(rule.level, rule.level.name)))\n\(wrapped(rule.summary))",
      wrapped(rule.why),
    ]
    if rule.isAcceptable {
      parts.append(wrapped("An author may accept what it finds in policy.json, with a reason."))
    }
    for (heading, files) in [("Breaks it", rule.bad), ("Mended", rule.good)] {
      parts += files.map { file in
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
        let text = lines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
        return style.strong("\(heading), \(file.path):") + "\n\n"
          + (file.text.hasSuffix("\n") ? String(text.dropLast()) : text)
      }
    }
    return parts.joined(separator: "\n")
  }

  private func wrapped(_ text: String) -> String {
    let width = min(screen.width, Self.widest)
    var (result, used) = ("", 0)
    for word in text.split(separator: " ") {
      let columns = word.reduce(0) { $0 + $1.columns }
      if used > 0, used + 1 + columns > width {
        result += "\n"
        used = 0
      } else if used > 0 {
        result += " "
        used += 1
      }
      result += word
      used += columns
    }
    return result + "\n"
  }

  /// The same for programs, with the kinds of change.
  public static func json(_ rules: [RuleText], _ kinds: [ChangeKind]) -> [UInt8] {
    JSON.object([
      .init("rules", .array(rules.map(json))), .init("changes", .array(kinds.map(JSON.init))),
    ]).text()
  }

  public static func json(_ rule: RuleText) -> [UInt8] { json(rule).text() }

  private static func json(_ rule: RuleText) -> JSON {
    [
      "rule": .string(rule.id.name),
      "level": .string(rule.level.name),
      "summary": .string(rule.summary),
      "why": .string(rule.why),
      "acceptable": .bool(rule.isAcceptable),
      "bad": json(rule.bad),
      "good": json(rule.good),
    ]
  }

  private static func json(_ files: [RuleText.File]) -> JSON {
    .array(files.map { ["file": .string($0.path), "text": .string($0.text)] })
  }
}
