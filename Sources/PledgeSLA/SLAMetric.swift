import PledgeJSON
import PledgeModel

/// What is timed, and at which stage of a ticket.
struct SLAMetric: Sendable {
  var metric: Metric
  /// From 1.
  var order: Int
  var place: Place

  static let form = Form<SLAMetric>.object(
    "Metric", "What is timed.",
    blank: {
      SLAMetric(
        metric: Metric(id: "", name: Localized(), place: $0.place), order: 0, place: $0.place)
    },
    [
      .id(\.metric.id, at: \.place, "The id by which targets name it."),
      .required("name", \.metric.name, .texts, "What customers call it."),
      .required("order", \.order, .integer(1...1000), "Its stage in a ticket's life, from 1 on."),
      .required(
        "starts", \.metric.starts, .text(), "The event that starts the clock.",
        examples: ["ticket-received", "previous-update"]),
      .required(
        "recurring", \.metric.recurring, .boolean,
        "Whether it starts anew at each of its own events, as updates do. Such a metric is no stage."
      ),
    ])

  static func list(_ metrics: [Metric]) -> [SLAMetric] {
    metrics.enumerated().map { index, metric in
      SLAMetric(metric: metric, order: index + 1, place: metric.place ?? Place(file: ""))
    }
  }

  /// In stage order, as a policy keeps them.
  static func metrics(_ list: [SLAMetric]) -> [Metric] {
    list.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map {
      _, staged in
      var metric = staged.metric
      metric.place = staged.place
      return metric
    }
  }
}
