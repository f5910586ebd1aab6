import PledgeModel

/// What a rule is about, by which the reference lists it.
enum RuleTopic: String, CaseIterable {
  case targets = "Targets and durations"
  case severities = "Severities and plans"
  case hours = "Hours and calendars"
  case channels = "Channels and contacts"
  case clauses = "Clauses"
  case policy = "The policy as a whole"
  case prose = "Prose"
  case translations = "Translations"
  case acceptances = "Acceptances"
  case files = "Files"

  /// A rule's topic, which the first word of its id tells; of a word that no topic claims, the policy as a whole.
  init(_ id: RuleID) {
    let word = String(id.name.prefix { $0 != "-" })
    self = Self.allCases.first { $0.words.contains(word) } ?? .policy
  }

  private var words: [String] {
    switch self {
    case .targets: ["target", "metric", "duration", "business", "clock", "response"]
    case .severities: ["severity", "plan", "reclassification"]
    case .hours:
      ["calendar", "holiday", "holidays", "timezone", "dst", "always", "customer", "icalendar"]
    case .channels: ["channel", "contact", "phone", "email", "url"]
    case .clauses:
      [
        "escalation", "obligation", "exclusion", "remedy", "definition", "supported", "notice",
        "term",
      ]
    case .policy: []
    case .prose:
      [
        "prose", "admonition", "typo", "mojibake", "markup", "heading", "link", "image", "html",
        "relative",
        "date", "placeholder", "reference",
      ]
    case .translations: ["translation", "language", "governing"]
    case .acceptances: ["acceptance"]
    case .files:
      [
        "file", "json", "front", "key", "kind", "value", "structure", "id", "output", "path",
        "template", "markdown", "encoding",
      ]
    }
  }
}
