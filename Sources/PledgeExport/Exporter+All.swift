extension Exporter {
  /// Every format, in the order in which help and documentation list them.
  public static let all: [Exporter] = [
    json,
    rt,
    zammad,
    zendesk,
    odcs,
    ics,
    vcf,
    csv,
    jsonld,
    markdown,
  ]

  /// The exporter of this name.
  public static func named(_ name: String) -> Exporter? { all.first { $0.name == name } }
}
