import PledgeModel
import PledgeSite

extension Draft {
  /// The files for other tools, as the site offers them.
  static let downloads: [Download] = [
    Download(
      path: "sla.json",
      title: ["en": "SLA definition", "es": "Definición del SLA"],
      description: [
        "en":
          "The same promise as data: plans, severities, targets, calendars and channels, exact to the second.",
        "es":
          "El mismo compromiso en forma de datos: planes, gravedades, objetivos, calendarios y canales, exactos al segundo.",
      ]),
    Download(
      path: "sla.schema.json",
      title: ["en": "Schema of the SLA definition", "es": "Esquema de la definición del SLA"],
      description: [
        "en": "JSON Schema 2020-12: every field, what it means and which values it takes.",
        "es": "JSON Schema 2020-12: cada campo, qué significa y qué valores admite.",
      ]),
  ]
}
