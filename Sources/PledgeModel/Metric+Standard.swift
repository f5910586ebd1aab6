extension Metric {
  /// A metric that every policy may use without declaring it; nil for other ids.
  public init?(standard id: String, languages: [String]) {
    guard Self.standardIDs.contains(id) else { return nil }
    var name = Localized<String>()
    for language in languages {
      guard let wording = Wording.all.first(where: { $0.language == language }) else { continue }
      if let word = wording.metricNames[id] { name.set(word, in: language) }
    }
    if name.isEmpty {
      name.set(Wording.english.metricNames[id] ?? id, in: Wording.english.language)
    }
    let isUpdate = id == "update"
    self.init(
      id: id, name: name, starts: isUpdate ? Metric.previousUpdate : Metric.ticketReceived,
      recurring: isUpdate)
  }
}
