import PledgeModel

extension Comparer {
  /// What is timed.
  static let metrics = Comparer([
    ChangeKind(
      "metric-removed", mirror: "metric-added", .weaker, "Something is timed no longer."),
    ChangeKind("metric-added", mirror: "metric-removed", .stronger, "Something more is timed."),
    ChangeKind("metric-renamed", .wording, "What is timed is called otherwise."),
  ]) { pair in
    let metrics = pair.metrics
    // A metric nobody is promised anything for changes nothing when it comes or goes.
    func isPromised(_ id: String, _ policy: Policy) -> Bool {
      policy.targets.contains { $0.metric == id && $0.promise != nil }
    }
    func title(_ metric: Metric) -> String { pair.title(metric.name, metric.id) }
    return metrics.removed.filter { isPromised($0.id, pair.old.policy) }.map {
      Change(
        "metric-removed", .weaker, "metrics/\($0.id)", "\(title($0)) is promised no longer",
        before: title($0), oldPlace: $0.place)
    }
      + metrics.added.filter { isPromised($0.id, pair.new.policy) }.map {
        Change(
          "metric-added", .stronger, "metrics/\($0.id)", "\(title($0)) is promised as well",
          after: title($0), newPlace: $0.place)
      }
      + metrics.both.compactMap { old, new in
        pair.renaming(
          "metric-renamed", "metrics/\(new.id)", "metric", (old.id, old.name, old.place),
          (new.id, new.name, new.place))
      }
  }
}
