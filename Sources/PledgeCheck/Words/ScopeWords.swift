/// Beginnings of words for what a plan can cover.
enum ScopeWords {
  static let all = [
    StemList(
      "en",
      [
        "cover", "includ", "bug", "fault", "defect", "error", "incident", "issue", "problem",
        "question", "request", "fix", "patch", "update", "upgrade", "release", "version",
        "install", "configur", "migrat", "advice", "consult", "training", "review", "monitor",
        "telephone", "phone", "e-mail", "email", "chat", "portal", "ticket", "case", "forum",
        "contact", "hours", "24x7", "24/7", "response", "severity", "software", "hardware",
        "cluster", "server", "database", "environment", "production", "development", "region",
        "component", "module", "feature", "documentation", "security", "vulnerab", "everything",
        "access", "help for", "support for",
      ]),
    StemList(
      "es",
      [
        "cubre", "cobertura", "incluye", "incidencia", "error", "fallo", "defecto", "problema",
        "consulta", "pregunta", "petici", "solicitud", "correcci", "parche", "actualizaci",
        "versi", "instalaci", "configuraci", "migraci", "asesor", "formaci", "revisi",
        "teléfono", "telefon", "correo", "chat", "portal", "ticket", "caso", "foro", "contacto",
        "horas", "horario", "24x7", "24/7", "respuesta", "gravedad", "software", "hardware",
        "servidor", "entorno", "producci", "desarrollo", "región", "componente", "documentaci",
        "seguridad", "vulnerab", "todo", "acceso", "ayuda para", "soporte para",
      ]),
    StemList(
      "de", insideWords: true,
      [
        "umfasst", "enthält", "beinhaltet", "abgedeckt", "fehler", "störung", "problem", "frage",
        "anfrage", "korrektur", "aktualisier", "version", "installation", "konfigur", "beratung",
        "schulung", "telefon", "e-mail", "chat", "portal", "ticket", "forum", "stunden",
        "antwort", "schwere", "software", "hardware", "server", "umgebung", "produktion",
        "region", "komponente", "dokumentation", "sicherheit", "zugang", "alles",
      ]),
    StemList(
      "fr",
      [
        "couvre", "couvert", "compren", "inclu", "incident", "erreur", "défaut", "problème",
        "question", "demande", "correct", "mise à jour", "mises à jour", "version", "installation",
        "configur", "conseil", "formation", "téléphone", "e-mail", "courriel", "chat", "portail",
        "ticket", "forum", "heures", "24h", "réponse", "gravité", "logiciel", "matériel",
        "serveur", "environnement", "production", "région", "composant", "documentation",
        "sécurité", "accès", "tout",
      ]),
  ]
}
