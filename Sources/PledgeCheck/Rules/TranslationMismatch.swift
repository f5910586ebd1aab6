import PledgeModel

extension Rule {
  static let translationMismatch = Rule(
    .translationMismatch, "A translation has the same parts as what it translates.",
    why: "One language would promise a step, a plan or a severity that the other does not.",
    bad: translatedSteps("«»---\ntitle: Proceso\n---\n1. Registramos su ticket.\n"),
    good: translatedSteps("---\ntitle: Proceso\n---\n1. Registramos su ticket.\n2. Le llamamos.\n"))

  /// A policy in two languages whose process is translated so.
  static func translatedSteps(_ spanish: String) -> Example {
    Example([
      "policy.json": """
      { "id": "example", \(Example.terms), "name": { "en": "Example", "es": "Ejemplo" }, "version": "1.0.0", "effectiveDate": "2026-01-01",
        "provider": { "name": "Example" }, "url": "https://support.example.com/", "timeZone": "Europe/Madrid", "languages": ["en", "es"], "governingLanguage": "en" }
      """,
      "process.md": "1. We log your ticket.\n2. We call you.\n",
      "es/process.md": spanish,
      "es/severities.md":
        "## P1: Caída\nNadie puede trabajar.\n\n## P2: Defecto\nAlgo no funciona.\n",
      "es/response-times.md": "---\ntitle: Tiempos\n---\nTiempos de respuesta.\n",
      "es/channels/telephone.md": "---\ntitle: Teléfono\n---\nLlámenos.\n",
      "es/channels/email.md": "---\ntitle: Correo\n---\nEscríbanos.\n",
    ])
  }
}
