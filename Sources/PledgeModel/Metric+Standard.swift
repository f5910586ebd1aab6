extension Metric {
  /// A metric that every policy may use without declaring it; nil for other ids.
  public init?(standard id: String, languages: [String]) {
    guard Self.standardIDs.contains(id) else { return nil }
    var name = Localized<String>()
    for language in languages {
      if let word = Wording.named(language).metricNames[id] { name.set(word, in: language) }
    }
    let isUpdate = id == "update"
    self.init(
      id: id, name: name, starts: isUpdate ? Metric.previousUpdate : Metric.ticketReceived,
      recurring: isUpdate)
  }
}
