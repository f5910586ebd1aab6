import PledgeJSON
public import PledgeModel

/// Kinds of change, explained to people and to programs.
public struct ChangeKindReport: Sendable {
  private let style: Style

  public init(screen: Screen) { style = Style(isColored: screen.isColored) }

  /// A line a kind: its name, what it does and what happened.
  public func list(_ kinds: [ChangeKind]) -> String {
    let width = kinds.map { $0.id.name.count }.max() ?? 0
    let effects = Effect.allCases.map(\.name.count).max() ?? 0
    return kinds.map { kind in
      let gap = String(repeating: " ", count: width - kind.id.name.count + 2)
      let effectGap = String(repeating: " ", count: effects - kind.effect.name.count + 2)
      return
        "\(style.strong(kind.id.name))\(gap)\(painted(kind.effect))\(effectGap)\(kind.summary)\n"
    }.joined()
  }

  /// A kind whole: what happened, what it does to customers, and what undoes it.
  public func text(_ kind: ChangeKind) -> String {
    """
    \(style.strong(kind.id.name)) (\(painted(kind.effect)))
    \(kind.summary)

    \(kind.effectSentence)
    \(kind.mirror == kind.id ? "Undoing it is a change of the same kind." : "Undoing it is \(kind.mirror).")

    """
  }

  private func painted(_ effect: Effect) -> String { style.level(effect.level, effect.name) }

  /// The same for programs.
  public static func json(_ kind: ChangeKind) -> [UInt8] { JSON(kind).text() }
}

extension JSON {
  init(_ kind: ChangeKind) {
    self = [
      "change": .string(kind.id.name),
      "effect": .string(kind.effect.name),
      "summary": .string(kind.summary),
      "mirror": .string(kind.mirror.name),
    ]
  }
}
