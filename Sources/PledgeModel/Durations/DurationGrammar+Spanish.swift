extension DurationGrammar {
  /// Durations in Spanish.
  public static let spanish = DurationGrammar(
    language: "es",
    words: DurationWords(
      minute: .init(singular: "minuto", plural: "minutos", short: ["min", "mins"]),
      hour: .init(singular: "hora", plural: "horas", short: ["h", "hs", "hr", "hrs"]),
      day: .init(singular: "día", plural: "días", short: ["d"]),
      week: .init(singular: "semana", plural: "semanas", short: ["sem"]),
      business: .init(
        singular: "laborable", plural: "laborables",
        others: ["hábil", "hábiles", "hábil(es)", "laboral", "laborales", "laboral(es)"]),
      civil: .init(
        singular: "natural", plural: "naturales",
        others: ["natural(es)", "civil", "civiles", "de calendario"]),
      qualifierFollows: true,
      within: [
        "en el plazo de", "en un plazo de", "en plazo de", "plazo de", "un plazo de", "en",
        "dentro de",
        "dentro del plazo de", "en el transcurso de", "antes de", "hasta", "no más de",
        "en no más de", "menos de",
        "en menos de", "<", "<=", "≤",
      ],
      atMost: [
        "como máximo", "como mucho", "a lo sumo", "máximo", "máx.", "máximo de",
        "un máximo de",
        "en un máximo de", "en un plazo máximo de", "en el plazo máximo de", "plazo máximo de",
        "a más tardar",
      ],
      orLess: ["o menos"],
      every: ["cada", "al menos cada", "como mínimo cada"],
      next: [
        "siguiente", "siguientes", "próximo", "próxima", "próximos", "próximas", "en el siguiente",
        "en el próximo",
        "en la siguiente", "en la próxima",
      ],
      articles: ["el", "la", "los", "las", "al"],
      from: ["de", "desde"],
      to: ["a"],
      between: ["entre"],
      and: ["y", ","],
      numbers: [
        ("un", 1), ("una", 1), ("uno", 1), ("dos", 2), ("tres", 3), ("cuatro", 4), ("cinco", 5),
        ("seis", 6),
        ("siete", 7), ("ocho", 8), ("nueve", 9), ("diez", 10), ("once", 11), ("doce", 12),
        ("quince", 15),
        ("veinte", 20), ("veinticuatro", 24), ("treinta", 30), ("cuarenta y cinco", 45),
        ("cuarenta y ocho", 48),
        ("sesenta", 60), ("setenta y dos", 72), ("noventa", 90), ("cero", 0),
      ],
      decimalMarks: [",", "."],
      idioms: [
        ("media hora", .init(30, .minute)), ("hora y media", .init(90, .minute)),
        ("una hora y media", .init(90, .minute)),
        ("un cuarto de hora", .init(15, .minute)), ("tres cuartos de hora", .init(45, .minute)),
        ("una vez por hora", .init(1, .hour, form: .every)),
        ("diario", .init(1, .day, form: .every)),
        ("diaria", .init(1, .day, form: .every)), ("diariamente", .init(1, .day, form: .every)),
        ("a diario", .init(1, .day, form: .every)),
        ("todos los días", .init(1, .day, form: .every)),
        ("una vez al día", .init(1, .day, form: .every)),
        ("semanal", .init(1, .week, form: .every)),
        ("semanalmente", .init(1, .week, form: .every)),
        ("todas las semanas", .init(1, .week, form: .every)),
        ("una vez por semana", .init(1, .week, form: .every)),
        ("una vez a la semana", .init(1, .week, form: .every)),
        ("al menos una vez al día", .init(1, .day, form: .every)),
        ("al menos una vez por semana", .init(1, .week, form: .every)),
      ],
      notApplicable: [
        "no aplica", "N/A", "NA", "N.A.", "no aplicable", "no se aplica", "no procede",
        "ninguno", "ninguna",
      ],
      bestEffort: [
        "mejor esfuerzo", "mejores esfuerzos", "al mejor esfuerzo", "con el mejor esfuerzo",
        "en régimen de mejor esfuerzo", "best effort", "best-effort",
      ],
      refused: [
        (
          .vague,
          [
            "lo antes posible", "tan pronto como sea posible", "tan pronto como se pueda",
            "lo más pronto posible",
            "lo más rápido posible", "a la mayor brevedad", "a la mayor brevedad posible",
            "con la mayor brevedad",
            "con la mayor brevedad posible", "cuanto antes", "pronto", "en breve", "brevemente",
            "rápidamente",
            "con rapidez", "inmediatamente", "de inmediato", "inmediato", "inmediata",
            "al instante",
            "de forma inmediata", "con prontitud", "sin demora", "sin dilación", "oportunamente",
            "a su debido tiempo",
            "cuando sea posible", "por determinar", "por definir", "a convenir", "bajo petición",
            "ASAP", "unos pocos",
            "unas pocas", "pocos", "pocas", "varios", "varias", "algunos", "algunas", "un par de",
          ]
        ),
        (
          .approximate,
          [
            "aproximadamente", "aprox.", "alrededor de", "cerca de", "en torno a", "sobre",
            "unos", "unas",
            "más o menos", "casi", "o así", "normalmente", "habitualmente", "de media",
            "por término medio", "~", "≈",
            "±", "más de", "al menos", "como mínimo", "mínimo", "o más", ">", ">=", "≥",
          ]
        ),
        (
          .noFixedLength,
          [
            "mes", "meses", "mensual", "mensualmente", "trimestre", "trimestres", "trimestral",
            "semestre", "semestres",
            "año", "años", "anual", "anualmente", "quincena", "quincenas", "quincenal", "medio día",
            "media jornada",
            "media semana",
          ]
        ),
        (.tooFine, ["segundo", "segundos", "seg", "segs", "s"]),
        (
          .clock,
          [
            "24x7", "24×7", "24/7", "24*7", "24x7x365", "24/7/365", "8x5", "9x5",
            "en horario laboral",
            "en horario de oficina", "en horario laborable", "en horas de oficina",
            "en horario de atención",
            "dentro del horario laboral", "ininterrumpidas",
          ]
        ),
        (
          .moment,
          [
            "mismo día", "el mismo día", "en el mismo día", "en el día", "mismo día laborable",
            "el mismo día laborable",
            "hoy", "mañana", "fin del día", "final del día", "al final del día", "fin de jornada",
            "cierre de jornada",
            "final de la jornada", "mediodía", "medianoche", "antes de las", "antes de la",
          ]
        ),
      ]))
}
