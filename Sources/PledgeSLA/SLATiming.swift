import PledgeJSON
import PledgeModel

/// When clocks start, what stops them, and what counts as a response.
enum SLATiming {
  static let form = Form<Timing>.object(
    "Timing", "When clocks start, what stops them, and what counts as a response.",
    blank: { _ in Timing() },
    [
      .optional(
        "received", \.received, .choice,
        "When a ticket counts as received: when it was sent, when it arrived, or when it was registered."
      ),
      .optional(
        "pauses", \.pauses, pause.list("A pause."),
        "During what clocks stand still; an empty list says that nothing stops them. No deadline takes them into account."
      ),
      .optional("response", \.response, response, "What counts as a response."),
    ])

  private static let pause = Form<Timing.Pause>.object(
    "Pause", "Something during which clocks stand still.",
    blank: { Timing.Pause(id: "", name: Localized(), place: $0.place) },
    [
      .id(\.id, at: \.place, "Its id."),
      .required("name", \.name, .texts, "What stops the clock, as it follows “while”."),
      .optional(
        "metrics", \.metrics, Form<String>.text().located.list("An id."),
        "The metrics it stops; otherwise every one."),
    ])

  private static let response = Form<Timing.Response>.object(
    "Response", "What counts as a response.",
    blank: { _ in Timing.Response(isAutomatic: false, text: Localized()) },
    [
      .required("automatic", \.isAutomatic, .boolean, "Whether an automatic reply counts."),
      .unlessEmpty("text", \.text, .texts, "What a response is, in a sentence."),
    ])
}
