import PledgeModel

extension Rule {
  static let governingLanguageMissing = Rule(
    "governing-language-missing", level: .warning,
    "A policy in several languages says which text binds.",
    why: "Two translations never say exactly the same, and each reader trusts their own.",
    bad: inTwoLanguages("\"languages\": [\"en\", \"es\"]", mark: "«»"),
    good: inTwoLanguages("\"languages\": [\"en\", \"es\"], \"governingLanguage\": \"en\""),
    isAcceptable: true,
    needs: [.policy]
  ) { subject in
    let policy = subject.policy
    if let language = policy.identity.governingLanguage,
      !policy.languages.contains(language.value)
    {
      return [
        Finding(
          "“\(language.value)” is none of the policy's languages", at: language.place,
          subject: "/governingLanguage", hint: hint(for: language.value, among: policy.languages))
      ]
    }
    guard policy.languages.count > 1, policy.identity.governingLanguage == nil else { return [] }
    return [
      Finding(
        "nothing says which language binds where translations differ",
        at: policy.identity.place, subject: "/governingLanguage",
        hint: #"add "governingLanguage": "\#(policy.defaultLanguage)" to policy.json"#)
    ]
  }

  private static func inTwoLanguages(_ members: String, mark: String = "") -> Example {
    Example([
      "policy.json": mark
        + Example.policy(
          and: members, name: #"{ "en": "Example support", "es": "Soporte de ejemplo" }"#),
      "calendars/office.json": #"""
      {
        "name": { "en": "Office hours", "es": "Horario de oficina" },
        "timeZone": "Europe/Madrid",
        "hours": { "monday-friday": "09:00-18:00" },
        "holidays": [{ "date": "2026-01-01", "name": { "en": "New Year's Day", "es": "Año Nuevo" } }],
        "covers": { "from": "2026-01-01", "to": "2026-12-31" }
      }
      """#,
      "es/channels/telephone.md": "---\ntitle: Teléfono\n---\nLlámenos.\n",
      "es/channels/email.md": "---\ntitle: Correo electrónico\n---\nEscríbanos.\n",
      "es/severities.md":
        "## P1: Caída\nNadie puede trabajar.\n\n## P2: Defecto\nAlgo no funciona y existe una solución provisional.\n",
      "es/response-times.md": "---\ntitle: Tiempos de respuesta\n---\n{{targets}}\n",
    ])
  }
}
