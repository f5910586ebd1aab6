public import PledgeTime

/// The sentences by which the steps to a deadline are told, in one language.
///
/// They are data, so that `pledge due` and the site's script say the same: what stands in braces is filled in.
public struct ExplanationWording: Sendable {
  /// A step in words. Filled in are `{duration}`, `{days}`, `{calendar}`, `{zone}`, `{day}`, `{moment}`, `{hours}`
  /// and `{name}`, as far as the step has them.
  public let sentence: @Sendable (Sentence) -> String
  /// So many of something, in the forms that the language has for numbers; filled in is `{count}`.
  public let number: @Sendable (Counted) -> [PluralCategory: String]
  /// The category of a number that is not negative.
  let category: @Sendable (Int) -> PluralCategory

  public enum Sentence: Hashable, Sendable {
    case elapsed, civilDays, openTime, businessDays
    case begins(Explanation.Beginning)
    /// A closed date, or one with hours of its own; by name where the calendar names it.
    case closed, closedByName, changed, changedByName
    case moreExceptions, closedByWeek, clocksForward, clocksBack
    case ends(Explanation.Ending)
  }

  public enum Counted: String, CaseIterable, Sendable {
    case hours, minutes, seconds, days
    case businessDays = "business-days"
    case furtherDays = "further-days"
  }

  /// A step in words.
  public func text(_ sentence: Sentence, _ values: KeyValuePairs<String, String> = [:]) -> String {
    Self.fill(self.sentence(sentence), values)
  }

  public func count(_ number: Int, _ counted: Counted) -> String {
    let forms = self.number(counted)
    let form = forms[category(number)] ?? forms[.other] ?? ""
    return Self.fill(form, ["count": String(number)])
  }

  /// A length of time in hours, minutes and seconds.
  public func duration(_ seconds: Int) -> String {
    let parts: [(Int, Counted)] = [
      (seconds / 3600, .hours), (seconds / 60 % 60, .minutes), (seconds % 60, .seconds),
    ]
    return parts.filter { $0.0 > 0 }.map { count($0.0, $0.1) }.joined(separator: " ")
  }

  /// Puts values in the place of their names, and looks at none of them again.
  private static func fill(_ text: String, _ values: KeyValuePairs<String, String>) -> String {
    var filled = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      let name = rest[rest.index(after: start)..<end]
      filled += rest[..<start]
      filled += values.first { $0.key == name }?.value ?? String(rest[start...end])
      rest = rest[rest.index(after: end)...]
    }
    return filled + rest
  }
}

extension ExplanationWording.Sentence: CaseIterable {
  public static var allCases: [Self] {
    [.elapsed, .civilDays, .openTime, .businessDays] + Explanation.Beginning.allCases.map(begins)
      + [
        .closed, .closedByName, .changed, .changedByName, .moreExceptions, .closedByWeek,
        .clocksForward, .clocksBack,
      ] + Explanation.Ending.allCases.map(ends)
  }

  /// What it is called where it is data: the step's name, and what the sentence depends on.
  public var name: String {
    switch self {
    case .elapsed: "elapsed"
    case .civilDays: "civil-days"
    case .openTime: "open-time"
    case .businessDays: "business-days"
    case .begins(let why): "begins.\(why.rawValue)"
    case .closed: "closed"
    case .closedByName: "closed.name"
    case .changed: "changed"
    case .changedByName: "changed.name"
    case .moreExceptions: "more-exceptions"
    case .closedByWeek: "closed-by-week"
    case .clocksForward: "clocks-change.forward"
    case .clocksBack: "clocks-change.back"
    case .ends(let why): "ends.\(why.rawValue)"
    }
  }
}
