import PledgeJSON
import PledgeModel
import PledgeTime

/// What the author accepts, and what the author added to the source document.
enum SLAException {
  static let acceptance = Form<Acceptance>.object(
    "Acceptance", "A reasoned exception to a finding.",
    blank: { Acceptance(rule: "", at: "", reason: Localized(), place: $0.place) },
    [
      .required(
        "rule", \.rule, Form<String>.text().mapped(\.name) { name, _, _ in RuleID(name) },
        "The rule's name.", examples: ["target-order"]),
      .unlessEmpty(
        "at", \.at, .text(),
        "What the finding is about, such as a target; otherwise the whole of the definition.",
        examples: ["P5.initialResponse"]),
      .unlessEmpty("reason", \.reason, .texts, "Why it is accepted."),
      .optional("until", \.until, .date, "The last day on which it holds."),
    ])

  static let addition = Form<Addition>.object(
    "Addition", "Something the policy says that its source document did not.",
    blank: { Addition(path: "", reason: Localized(), place: $0.place) },
    [
      .required(
        "at", \.path, .text(), "The file of the policy's source that says it, and the key.",
        examples: ["policy.json#effectiveDate"]),
      .unlessEmpty("reason", \.reason, .texts, "Why it was added."),
    ])

  static let step = Form<ProcessStep>.object(
    "Step", "One step of a ticket's way through support.",
    blank: { ProcessStep(text: Localized(), place: $0.place) },
    [.required("text", \.text, .prose, "What happens: plain text.")])
}
