import PledgeModel

/// How much a problem hurts the customer.
enum SLASeverity {
  static let form = Form<Severity>.object(
    "Severity", "How much a problem hurts the customer.",
    blank: { Severity(id: "", name: Localized(), place: $0.place) },
    [
      .id(\.id, at: \.place, "The id by which targets name it."),
      .required("name", \.name, .texts, "What customers call it."),
      .unlessEmpty(
        "definition", \.definition, .prose,
        "By what one tells it: plain text, an empty line between paragraphs."),
    ])
}
