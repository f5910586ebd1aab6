import PledgeModel

extension Rule {
  static let translationMissing = Rule(
    "translation-missing", level: .warning,
    "What is published in one language is published in all.",
    why: "A customer who reads the other language is promised less, or does not know.",
    bad: translated([
      "severities.md":
        "«»## P1: Outage\nNobody can work.\n\n## P2: Defect\nSomething does not work.\n"
    ]),
    good: translated([
      "es/severities.md":
        "---\ntitle: Gravedad\n---\n## P1: Caída\nNadie puede trabajar.\n\n## P2: Defecto\nAlgo no funciona.\n"
    ])
  ) { subject in
    let policy = subject.policy
    return policy.languages.dropFirst().flatMap { language in
      missingDocuments(language, in: policy) + missingNames(language, in: policy)
    }
  }

  /// Documents of the default language that are not there in this one.
  private static func missingDocuments(_ language: String, in policy: Policy) -> [Finding] {
    let written = Set(policy.documents.lazy.filter { $0.language == language }.map(\.path))
    return policy.documents.filter {
      $0.language == policy.defaultLanguage && !$0.isDraft && !written.contains($0.path)
    }
    .map { document in
      Finding(
        "translation-missing", "this file is not translated into “\(language)”",
        at: Place(file: document.file),
        subject: language, hint: "write \(language)/\(document.path)")
    }
  }

  /// Names of this policy's parts that lack this language, where their file is not missing altogether.
  private static func missingNames(_ language: String, in policy: Policy) -> [Finding] {
    var names: [(String, Localized<String>, Place)] = [
      ("the policy", policy.identity.name, policy.identity.place)
    ]
    names += policy.calendars.map { ("calendar “\($0.id)”", $0.name, $0.place) }
    names += policy.calendars.flatMap { calendar in
      calendar.specialDates.filter { !$0.name.isEmpty }.map { ("\($0.date)", $0.name, $0.place) }
    }
    names += policy.metrics.compactMap { metric in
      metric.place.map { ("metric “\(metric.id)”", metric.name, $0) }
    }
    let written = Set(policy.documents.lazy.filter { $0.language == language }.map(\.kind))
    if written.contains(.severities) {
      names += policy.severities.map { ("severity “\($0.id)”", $0.name, $0.place) }
    }
    if written.contains(.plans) {
      names += policy.plans.map { ("plan “\($0.id)”", $0.name, $0.place) }
    }
    return names.compactMap { what, name, place in
      // A name given without a language is meant for all, as “Qindel” is.
      guard name[language] == nil, name.versions.count > 1 || place.file.hasSuffix(".md") else {
        return nil
      }
      return Finding(
        "translation-missing", "the name of \(what) is missing in “\(language)”", at: place,
        subject: language)
    }
  }

  private static func translated(_ files: [String: String]) -> Example {
    let policy = """
      { "id": "example", "name": { "en": "Example", "es": "Ejemplo" }, "version": "1.0.0", "effectiveDate": "2026-01-01",
        "provider": { "name": "Example" }, "timeZone": "Europe/Madrid", "languages": ["en", "es"] }
      """
    let spanish = [
      "es/response-times.md": "---\ntitle: Tiempos\n---\nTiempos de respuesta.\n",
      "es/channels/telephone.md": "---\ntitle: Teléfono\n---\nLlámenos.\n",
    ]
    return Example(files.merging(spanish) { $1 }.merging(["policy.json": policy]) { $1 })
  }
}
