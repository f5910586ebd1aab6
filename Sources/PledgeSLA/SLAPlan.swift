import PledgeModel

/// What a customer bought.
enum SLAPlan {
  static let form = Form<Plan>.object(
    "Plan", "What a customer bought.", blank: { Plan(id: "", name: Localized(), place: $0.place) },
    [
      .id(\.id, at: \.place, "The id by which targets and channels name it."),
      .required("name", \.name, .texts, "What customers call it."),
      .required(
        "hasTargets", \.hasTargets, .boolean, "Whether response targets are promised at all."),
      .unlessEmpty(
        "scope", \.scope, .prose, "What it covers: plain text, an empty line between paragraphs."),
      .unlessEmpty("entitlements", \.entitlements, .textLists, "What it entitles to."),
    ])
}
