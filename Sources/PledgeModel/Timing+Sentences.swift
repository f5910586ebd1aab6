extension Timing {
  /// What is said of it, as sentences that each stand alone.
  ///
  /// - Parameter metricName: what customers call a metric.
  public func sentences(
    in wording: Wording, _ language: String, metricName: (String) -> String
  ) -> [String] {
    var sentences = received.map { [wording.terms.received($0)] } ?? []
    if let pauses {
      let common = pauses.filter { $0.metrics == nil }
      if pauses.isEmpty { sentences.append(wording.terms.noPause) }
      if !common.isEmpty {
        sentences.append(
          wording.terms.pause(wording.list(common.map { $0.name.best(for: language) ?? $0.id })))
      }
      for pause in pauses {
        guard let metrics = pause.metrics else { continue }
        sentences.append(
          wording.only(
            wording.list(metrics.map { metricName($0.value) }),
            wording.terms.pause(pause.name.best(for: language) ?? pause.id)))
      }
    }
    if let response {
      if let text = response.text.best(for: language) { sentences.append(text) }
      sentences.append(wording.terms.automaticResponse(response.isAutomatic))
    }
    return sentences
  }
}
