internal import PledgeTime

extension ExplanationWording {
  static let german = ExplanationWording(
    sentence: { sentence in
      switch sentence {
      case .elapsed: "{duration} ab Eingang, Tag und Nacht"
      case .civilDays: "dieselbe Uhrzeit {days} später, Ortszeit {zone}"
      case .openTime: "{duration} der Zeiten „{calendar}“, Ortszeit {zone}"
      case .businessDays: "{days} nach „{calendar}“, Ortszeit {zone}"
      case .begins(.atReceipt):
        "gezählt ab Eingang: Es ist geöffnet, und der Tag des Eingangs ist {day}"
      case .begins(.inBreak):
        "gezählt ab Eingang: Er fällt in eine Pause am {day}, dem Tag des Eingangs"
      case .begins(.atClosing):
        "gezählt ab Eingang: Es ist der Moment, in dem am {day} geschlossen wird"
      case .begins(.whenItOpens): "gezählt ab {moment}, wenn an diesem Tag geöffnet wird"
      case .begins(.afterBreak): "gezählt ab {moment}, wenn an diesem Tag wieder geöffnet wird"
      case .begins(.atNextOpening):
        "gezählt ab {moment}, der nächsten Öffnung: Eingang an einem geschlossenen Tag oder nach Schluss"
      case .begins(.atLatestClosing):
        "gezählt ab {moment}, dem letzten Schluss: Eingang an einem geschlossenen Tag oder nach Schluss"
      case .closed: "geschlossen am {day}"
      case .closedByName: "geschlossen am {day}: {name}"
      case .changed: "geöffnet {hours} am {day}"
      case .changedByName: "geöffnet {hours} am {day}: {name}"
      case .moreExceptions: "{days}"
      case .closedByWeek: "{days} dazwischen, an denen die Woche keine Zeiten hat"
      case .clocksForward: "die Uhren werden am {moment} um {duration} vorgestellt"
      case .clocksBack: "die Uhren werden am {moment} um {duration} zurückgestellt"
      case .ends(.closing): "fällig, wenn am {day} geschlossen wird"
      case .ends(.sameTime): "fällig am {day} zu der Uhrzeit, ab der gezählt wird"
      case .ends(.openTimeOver): "erreicht am {day}"
      }
    },
    number: { counted in
      switch counted {
      case .hours: [.one: "{count} Stunde", .other: "{count} Stunden"]
      case .minutes: [.one: "{count} Minute", .other: "{count} Minuten"]
      case .seconds: [.one: "{count} Sekunde", .other: "{count} Sekunden"]
      case .days: [.one: "{count} Tag", .other: "{count} Tage"]
      case .businessDays: [.one: "{count} Arbeitstag", .other: "{count} Arbeitstage"]
      case .furtherDays:
        [.one: "{count} weiterer solcher Tag", .other: "{count} weitere solche Tage"]
      }
    }, category: PluralCategory.oneOrOther)
}
