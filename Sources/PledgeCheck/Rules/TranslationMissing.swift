import PledgeModel

extension Rule {
  static let translationMissing = Rule(
    .translationMissing, level: .warning,
    "What is published in one language is published in all.",
    why: "A customer who reads the other language is promised less, or does not know.",
    bad: translated([
      "severities.md":
        "«»## P1: Outage\nNobody can work.\n\n## P2: Defect\nSomething does not work.\n"
    ]),
    good: translated([
      "es/severities.md":
        "---\ntitle: Gravedad\n---\n## P1: Caída\nNadie puede trabajar.\n\n## P2: Defecto\nAlgo no funciona.\n"
    ]), isAcceptable: true
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
        .translationMissing, "this file is not translated into “\(language)”",
        at: Place(file: document.file),
        subject: language, hint: "write \(language)/\(document.path)")
    }
  }

  /// Severities and plans whose heading a translated file lacks.
  private static func missingNames(_ language: String, in policy: Policy) -> [Finding] {
    let files = policy.documents.filter {
      $0.language == language && !policy.unreadTranslations.contains($0.file)
    }
    let severities = policy.severities.filter { $0.name[language] == nil }
      .map { ("severity “\($0.id)”", Kind.severities, $0.place) }
    let plans = policy.plans.filter { $0.name[language] == nil }
      .map { ("plan “\($0.id)”", Kind.plans, $0.place) }
    return (severities + plans).compactMap { what, kind, place in
      guard let file = files.first(where: { $0.kind == kind }), place.file.hasSuffix(".md") else {
        return nil
      }
      return Finding(
        .translationMissing, "\(what) is missing in “\(language)”", at: Place(file: file.file),
        subject: language, notes: [.init("it is defined here", at: place)])
    }
  }

  private static func translated(_ files: [String: String]) -> Example {
    let policy = """
      { "id": "example", \(Example.terms), "name": { "en": "Example", "es": "Ejemplo" }, "version": "1.0.0", "effectiveDate": "2026-01-01",
        "provider": { "name": "Example" }, "url": "https://support.example.com/", "timeZone": "Europe/Madrid", "languages": ["en", "es"], "governingLanguage": "en" }
      """
    let spanish = [
      "es/response-times.md": "---\ntitle: Tiempos\n---\nTiempos de respuesta.\n",
      "es/channels/telephone.md": "---\ntitle: Teléfono\n---\nLlámenos.\n",
      "es/channels/email.md": "---\ntitle: Correo\n---\nEscríbanos.\n",
    ]
    return Example(files.merging(spanish) { $1 }.merging(["policy.json": policy]) { $1 })
  }
}
