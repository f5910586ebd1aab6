import PledgeModel
import PledgeTime

/// What a page must say where it marks a value of the policy.
struct Figure: Sendable {
  /// As it stands in the middle of a sentence; a capital first letter is the same.
  var text: String
  /// Where the element that says it leads, if it is a link.
  var address: String?
  /// What the element that says it tells machines, if it is a time.
  var date: CivilDate?
  /// Where the policy says it.
  var place: Place?
}

/// The attribute by which pages mark a value of the policy, so that a published page can be held against `sla.json`
/// whatever its theme: `<span data-sla="targets.gold.P1.initialResponse">1 hour</span>`.
///
/// It names what the element's text says, in the language the element is in. Where several values are the same text,
/// their names stand with spaces between them. What the attribute stands for is in `Figures`.
enum FigureMark {
  static let attribute = "data-sla"

  /// The name of a promise.
  static func target(_ target: Target) -> String {
    "targets.\(target.plan.map { "\($0)." } ?? "")\(target.severity).\(target.metric)"
  }

  /// The name of a list of plans.
  static func plans(_ ids: [String]) -> String { "plans.\(ids.joined(separator: "+")).names" }

  static func date(_ date: CivilDate, of calendar: SupportCalendar) -> String {
    "calendars.\(calendar.id).\(date)"
  }
}
