import PledgeModel

/// What a clause's data says beside its words: a label and a text.
struct Fact {
  /// The last part of the name by which a page marks it.
  var name: String
  var label: String
  var text: String
}

/// A clause whose data is told on a page.
protocol FactHolder: ClauseHolder {
  func facts(_ telling: Telling) -> [Fact]
}

extension PlainClause: FactHolder {
  func facts(_ telling: Telling) -> [Fact] { [] }
}

extension Escalation: FactHolder {
  func facts(_ telling: Telling) -> [Fact] {
    let words = telling.wording.terms
    var facts: [Fact] = []
    if let trigger {
      facts.append(Fact(name: "reached", label: words.reached, text: telling.text(of: trigger)))
    }
    if let from {
      let level = telling.policy.escalations.first { $0.clause.id == from.value }
      facts.append(
        Fact(
          name: "from", label: words.comesAfter,
          text: level?.clause.name.best(for: telling.language) ?? from.value))
    }
    if let role {
      let name = telling.policy.roles.first { $0.id == role.value }?.name
      facts.append(
        Fact(
          name: "role", label: words.takesOver,
          text: name?.best(for: telling.language) ?? role.value
        ))
    }
    return facts + telling.facts(ofSeverities: severities)
  }
}

extension Obligation: FactHolder {
  func facts(_ telling: Telling) -> [Fact] {
    var facts: [Fact] = []
    if let hours {
      facts.append(
        Fact(
          name: "hours", label: telling.wording.terms.needed, text: telling.text(of: hours.value)))
    }
    return facts + telling.facts(ofSeverities: severities)
  }
}

extension Remedy: FactHolder {
  func facts(_ telling: Telling) -> [Fact] {
    let words = telling.wording.terms
    var facts: [Fact] = []
    if let metric {
      facts.append(
        Fact(name: "metric", label: words.about, text: telling.metricName(metric.value)))
    }
    if let credit {
      facts.append(Fact(name: "credit", label: words.credit, text: words.percent(credit)))
    }
    return facts
  }
}

extension Telling {
  fileprivate func facts(ofSeverities severities: [Located<String>]?) -> [Fact] {
    labels(ofSeverities: severities).map {
      [Fact(name: "severities", label: wording.severities, text: $0)]
    } ?? []
  }

  fileprivate func text(of trigger: Escalation.Trigger) -> String {
    switch trigger {
    case .missed(let metric): return wording.terms.missed(metricName(metric.value))
    case .asked: return wording.terms.asked
    case .after(let promise):
      let grammar = DurationGrammar.named(language) ?? .english
      let duration = grammar.print(promise.phrase)
      guard case .calendar(let id) = promise.clock?.value else {
        return wording.terms.after(duration, nil)
      }
      return wording.terms.after(duration, calendarName(id))
    }
  }

  fileprivate func text(of clock: PledgeModel.Clock) -> String {
    switch clock {
    case .always: return wording.capitalized(wording.atAllHours)
    case .calendar(let id):
      guard let calendar = policy.calendars.first(where: { $0.id == id }) else { return id }
      return "\(calendar.hours(in: wording))\(wording.comma)\(wording.zoneTime(of: calendar))"
    }
  }

  private func calendarName(_ id: String) -> String {
    policy.calendars.first { $0.id == id }?.name.best(for: language) ?? id
  }
}
