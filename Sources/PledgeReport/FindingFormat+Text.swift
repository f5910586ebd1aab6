extension FindingFormat {
  /// Text for people.
  public static let text = FindingFormat("text", "people: each finding at its line of content") {
    report, screen in
    let text = TextReport(sources: report.sources, folder: report.folder, screen: screen)
    return Array(
      text.text(report.findings, accepted: report.accepted, known: report.known).utf8)
  }
}
