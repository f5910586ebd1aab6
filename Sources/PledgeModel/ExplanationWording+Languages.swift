internal import PledgeTime

extension ExplanationWording {
  public static let english = ExplanationWording(
    sentence: { sentence in
      switch sentence {
      case .elapsed: "{duration} from receipt on, day and night"
      case .civilDays: "the same time of day {days} later in {zone}"
      case .openTime: "{duration} of the hours of “{calendar}”, in {zone}"
      case .businessDays: "{days} of “{calendar}”, hours in {zone}"
      case .begins(.atReceipt): "counted from receipt: it is open, and {day} is the day of receipt"
      case .begins(.inBreak):
        "counted from receipt: it is in a break of {day}, the day of receipt"
      case .begins(.atClosing): "counted from receipt: it is the moment at which {day} closes"
      case .begins(.whenItOpens): "counted from {moment}, when it opens that day"
      case .begins(.afterBreak): "counted from {moment}, when it opens again that day"
      case .begins(.atNextOpening):
        "counted from {moment}, the next opening: received on a closed day or after closing"
      case .begins(.atLatestClosing):
        "counted from {moment}, the latest closing: received on a closed day or after closing"
      case .closed: "closed on {day}"
      case .closedByName: "closed on {day}: {name}"
      case .changed: "open {hours} on {day}"
      case .changedByName: "open {hours} on {day}: {name}"
      case .moreExceptions: "{days}"
      case .closedByWeek: "{days} in between on which the week has no hours"
      case .clocksForward: "the clocks go forward by {duration} on {moment}"
      case .clocksBack: "the clocks go back by {duration} on {moment}"
      case .ends(.closing): "due when {day} closes"
      case .ends(.sameTime): "due on {day} at the time of day from which it counts"
      case .ends(.openTimeOver): "over on {day}"
      }
    },
    number: { counted in
      switch counted {
      case .hours: [.one: "{count} hour", .other: "{count} hours"]
      case .minutes: [.one: "{count} minute", .other: "{count} minutes"]
      case .seconds: [.one: "{count} second", .other: "{count} seconds"]
      case .days: [.one: "{count} day", .other: "{count} days"]
      case .businessDays: [.one: "{count} business day", .other: "{count} business days"]
      case .furtherDays: [.one: "{count} more such day", .other: "{count} more such days"]
      }
    }, category: PluralCategory.oneOrOther)

  static let spanish = ExplanationWording(
    sentence: { sentence in
      switch sentence {
      case .elapsed: "{duration} desde la recepción, de día y de noche"
      case .civilDays: "la misma hora {days} después, hora de {zone}"
      case .openTime: "{duration} del horario «{calendar}», hora de {zone}"
      case .businessDays: "{days} de «{calendar}», hora de {zone}"
      case .begins(.atReceipt):
        "cuenta desde la recepción: está abierto, y el día de la recepción es el {day}"
      case .begins(.inBreak):
        "cuenta desde la recepción: es en una pausa del {day}, el día de la recepción"
      case .begins(.atClosing): "cuenta desde la recepción: es el momento en que cierra el {day}"
      case .begins(.whenItOpens): "cuenta desde el {moment}, cuando abre ese día"
      case .begins(.afterBreak): "cuenta desde el {moment}, cuando vuelve a abrir ese día"
      case .begins(.atNextOpening):
        "cuenta desde el {moment}, la siguiente apertura: se recibe en un día cerrado o tras el cierre"
      case .begins(.atLatestClosing):
        "cuenta desde el {moment}, el último cierre: se recibe en un día cerrado o tras el cierre"
      case .closed: "cerrado el {day}"
      case .closedByName: "cerrado el {day}: {name}"
      case .changed: "abierto de {hours} el {day}"
      case .changedByName: "abierto de {hours} el {day}: {name}"
      case .moreExceptions: "{days}"
      case .closedByWeek: "{days} entre medias en que la semana no tiene horario"
      case .clocksForward: "los relojes se adelantan {duration} el {moment}"
      case .clocksBack: "los relojes se atrasan {duration} el {moment}"
      case .ends(.closing): "vence al cierre del {day}"
      case .ends(.sameTime): "vence el {day}, a la hora desde la que cuenta"
      case .ends(.openTimeOver): "se cumple el {day}"
      }
    },
    number: { counted in
      switch counted {
      case .hours: [.one: "{count} hora", .other: "{count} horas"]
      case .minutes: [.one: "{count} minuto", .other: "{count} minutos"]
      case .seconds: [.one: "{count} segundo", .other: "{count} segundos"]
      case .days: [.one: "{count} día", .other: "{count} días"]
      case .businessDays: [.one: "{count} día laborable", .other: "{count} días laborables"]
      case .furtherDays:
        [.one: "{count} día más de esta clase", .other: "{count} días más de esta clase"]
      }
    }, category: PluralCategory.oneOrOther)
}
