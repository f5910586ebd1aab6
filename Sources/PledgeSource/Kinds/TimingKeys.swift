import PledgeJSON
import PledgeModel

/// `timing` in `policy.json`: when clocks start, what stops them, and what counts as a response.
enum TimingKeys {
  static let schema = Schema(
    "When clocks start, what stops them, and what counts as a response.",
    .object([
      .init(
        "received",
        "When a ticket counts as received: when the customer sent it, when it arrived, or when it was registered.",
        .enumeration(Timing.Received.allCases.map(\.rawValue))),
      .init(
        "pauses", "During what clocks stand still; an empty list says that nothing stops them.",
        .array(
          items: Schema(
            "One pause.",
            .object([
              .init("id", required: true, "Its id.", .string(format: .id)),
              .init(
                "name", required: true,
                .name("What stops the clock, as it follows “while”: we wait for your answer.")),
              .init("metrics", .ids("The metrics it stops; otherwise every one.")),
            ])))),
      .init(
        "response", "What counts as a response.",
        .object([
          .init("automatic", required: true, "Whether an automatic reply counts.", .boolean),
          .init("text", .name("What a response is, in a sentence.")),
        ])),
    ]))
}

extension DataReader {
  mutating func timing(_ node: JSONNode?) -> Timing {
    var timing = Timing(received: node?["received"]?.string.flatMap(Timing.Received.init))
    if let pauses = node?["pauses"]?.array {
      var first: [String: Place] = [:]
      timing.pauses = []
      for pause in pauses {
        guard let id = located(pause["id"]) else { continue }
        if let place = first.updateValue(id.place, forKey: id.value) {
          reportDuplicate("pause", id, first: place)
          continue
        }
        timing.pauses?.append(
          Timing.Pause(
            id: id.value, name: name(pause["name"]), metrics: strings(pause["metrics"]),
            place: id.place))
      }
    }
    if let response = node?["response"], response["automatic"] != nil {
      timing.response = Timing.Response(
        isAutomatic: boolean(response["automatic"]), text: name(response["text"]))
    }
    return timing
  }
}
