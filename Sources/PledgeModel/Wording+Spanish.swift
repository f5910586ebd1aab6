extension Wording {
  static let spanish = Wording(
    language: "es",
    languageNames: [
      "ar": "árabe", "ca": "catalán", "de": "alemán", "en": "inglés", "es": "español",
      "eu": "euskera",
      "fr": "francés", "gl": "gallego", "it": "italiano", "ja": "japonés", "nl": "neerlandés",
      "pl": "polaco", "pt": "portugués", "sv": "sueco", "zh": "chino",
    ],
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ],
    weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    dayMonthYear: { day, month, year in "\(day) de \(month) de \(year)" },
    from: { first, last in "de \(first) a \(last)" },
    interval: { opens, closes, nextDay in
      "de \(opens) a \(closes)\(nextDay ? " del día siguiente" : "")"
    },
    atAllHours: "las 24 horas, todos los días",
    closed: "cerrado",
    comma: ", ", semicolon: "; ",
    list: { words in
      guard words.count > 1, let last = words.last else { return words.first ?? "" }
      // Before the sound of an i, “y” becomes “e”.
      let start = last.lowercased()
      let soundsLikeI =
        start.hasPrefix("i") || start.hasPrefix("í")
        || (start.hasPrefix("hi") && !start.hasPrefix("hie") && !start.hasPrefix("hia"))
      return words.dropLast().joined(separator: ", ") + (soundsLikeI ? " e " : " y ") + last
    },
    skipToContent: "Ir al contenido",
    mainNavigation: "Principal",
    languageSwitch: "Idioma",
    untranslated: { "Esta página aún no está traducida. Se muestra en \($0)." },
    version: { "Versión \($0)" },
    effectiveFrom: "En vigor desde el",
    additionsTitle: "Lo que la política añade a lo publicado",
    channelsTitle: "Contacte con el soporte",
    newsTitle: "Noticias",
    allNews: "Todas las noticias",
    contentsTitle: "Contenido",
    toolsTitle: "Para otras herramientas",
    toolsText: [
      "Esta política se publica también como datos, para que las herramientas de tickets, supervisión e informes puedan cumplir el mismo compromiso que expresa este sitio.",
      "Las páginas y los datos proceden de la misma fuente y no pueden discrepar. Los plazos se dan como duraciones ISO 8601, con el reloj por el que corren y con todo lo que hay que saber para calcular un vencimiento al segundo.",
    ],
    downloadsTitle: "Descargas",
    definitionTitle: "Definición del SLA",
    definitionText:
      "El mismo compromiso en forma de datos: planes, gravedades, objetivos, calendarios y canales, exactos al segundo.",
    schemaTitle: "Esquema de la definición del SLA",
    schemaText: "JSON Schema 2020-12: cada campo, qué significa y qué valores admite.",
    calendarFileTitle: "Horario y festivos",
    calendarFileText: "iCalendar: suscríbase a él o ábralo en una aplicación de calendario.",
    contactsFileTitle: "Cómo contactar con soporte",
    contactsFileText: "vCard: ábralo en una libreta de direcciones.",
    feedTitle: "Canal de noticias",
    acceptancesTitle: "Excepciones aceptadas",
    acceptancesText:
      "Las comprobaciones señalaron estas afirmaciones como inusuales. Son intencionadas, por los motivos que se indican.",
    acceptedUntil: "Hasta el",
    notFoundTitle: "Página no encontrada",
    notFoundText:
      "No hay ninguna página en esta dirección. Puede que haya cambiado de lugar o que la dirección esté mal escrita.",
    notFoundHome: "Ir a la página de inicio",
    movedTitle: "Esta página ha cambiado de lugar",
    movedText: "La encontrará aquí:",
    publishedAt: "Publicado originalmente en",
    telephone: "Teléfono",
    email: "Correo electrónico",
    web: "Web",
    hours: "Horario",
    languages: "Idiomas",
    plans: "Para clientes de",
    severities: "Para las gravedades",
    have: "Tenga a mano",
    noTargets: "Para este plan no se compromete ningún plazo de respuesta.",
    severity: "Gravedad",
    opens: "Abierto",
    timeZone: "Zona horaria",
    nextClosedDays: "Próximos días con otro horario",
    noClosedDays: "No consta ningún día de cierre a partir de ahora.",
    covered: { first, last in "Los festivos constan del \(first) al \(last)." },
    zoneTime: { "hora de \($0)" },
    customerZone: "su propia zona horaria",
    customerZoneTime: "en su propia zona horaria",
    targetsTitle: "Tiempos de respuesta",
    targetsCaption: { "\($0) según la gravedad" },
    appliesTo: "Compromiso con los clientes de",
    table: { "Tabla \($0)" },
    note: "Nota",
    metricNames: [
      "initialResponse": "Respuesta inicial", "caseAssignment": "Asignación del caso",
      "update": "Actualizaciones", "workaround": "Solución provisional", "resolution": "Resolución",
    ],
    readingsTitle: "Cómo se cuentan estos plazos",
    only: { cells, sentence in "\(cells): \(sentence)" },
    cell: { severity, column in "\(severity) (\(column))" },
    clockAlways:
      "cuentan todas las horas, de día y de noche, también los fines de semana y los festivos.",
    clockCalendar: { name, hours, zone in
      "el tiempo se cuenta en el calendario «\(name)»: \(hours), \(zone)."
    },
    businessDay: "Un día laborable es un día en que ese calendario abre.",
    dayBusiness: "Los días son laborables, también donde la tabla dice solo «días».",
    dayCivil: "Los días son naturales.",
    day24Hours: "Un día son 24 horas.",
    week: { "Una semana son \($0)." },
    civilDays: { zone in
      "Un plazo en días naturales termina a la misma hora del último de ellos"
        + (zone.map { ", \($0)." } ?? ".")
    },
    receivedNextBusinessDay:
      "Lo que llega fuera de ese horario se considera recibido a la apertura del siguiente día laborable.",
    receivedAsReceived:
      "Lo que llega fuera de ese horario se considera recibido al cierre del último día laborable.",
    dueClose: "Un plazo en días laborables termina al cierre del último de ellos.",
    dueSameTime:
      "Un plazo en días laborables termina el último de ellos, a la misma hora a la que empezó.",
    rangeUpper: "Cuando la tabla da un intervalo, el compromiso es su extremo superior.",
    startEvents: [
      "ticket-received": "El plazo cuenta desde el momento en que se recibe el ticket.",
      "ticket-assigned": "El plazo cuenta desde el momento en que se asigna el ticket.",
      "previous-update": "El plazo cuenta desde la actualización anterior.",
    ],
    starts: { "El plazo cuenta desde este hecho: \($0)." },
    terms: .spanish, releases: .spanish, page: .spanish, search: .spanish, admonitions: .spanish,
    explanation: .spanish, calculator: .spanish
  )
}
