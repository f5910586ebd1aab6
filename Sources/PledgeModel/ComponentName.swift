/// A part of a policy that `{{name}}`, alone in a paragraph, places on a page.
public enum ComponentName: String, CaseIterable, Sendable {
  case channels, severities, targets, process, plans, news, calendars
  case escalation, obligations, exclusions, remedies, versions, definitions
}
