import PledgeModel

/// What a clause's data says beside its words: a label and a text.
struct Fact {
  var label: String
  var text: String
}

/// A clause whose data is told on a page.
protocol FactHolder: ClauseHolder {
  func facts(on page: PageRenderer) -> [Fact]
}

extension PlainClause: FactHolder {
  func facts(on page: PageRenderer) -> [Fact] { [] }
}

extension Escalation: FactHolder {
  func facts(on page: PageRenderer) -> [Fact] {
    let words = page.wording.terms
    var facts: [Fact] = []
    if let trigger { facts.append(Fact(label: words.reached, text: page.text(of: trigger))) }
    if let from {
      let level = page.policy.escalations.first { $0.clause.id == from.value }
      facts.append(
        Fact(
          label: words.comesAfter,
          text: level?.clause.name.best(for: page.language) ?? from.value))
    }
    if let role {
      let name = page.policy.roles.first { $0.id == role.value }?.name.best(for: page.language)
      facts.append(Fact(label: words.takesOver, text: name ?? role.value))
    }
    return facts + page.facts(ofSeverities: severities)
  }
}

extension Obligation: FactHolder {
  func facts(on page: PageRenderer) -> [Fact] {
    var facts: [Fact] = []
    if let hours {
      facts.append(Fact(label: page.wording.terms.needed, text: page.text(of: hours.value)))
    }
    return facts + page.facts(ofSeverities: severities)
  }
}

extension Remedy: FactHolder {
  func facts(on page: PageRenderer) -> [Fact] {
    let words = page.wording.terms
    var facts: [Fact] = []
    if let metric {
      facts.append(Fact(label: words.about, text: page.metricName(metric.value)))
    }
    if let credit { facts.append(Fact(label: words.credit, text: words.percent(credit))) }
    return facts
  }
}

extension PageRenderer {
  fileprivate func facts(ofSeverities severities: [Located<String>]?) -> [Fact] {
    guard let severities, !severities.isEmpty else { return [] }
    let names = severities.map { label(ofSeverity: $0.value) }
    return [Fact(label: wording.severities, text: wording.list(names))]
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
      return "\(calendar.hours(in: wording)), \(wording.zoneTime(of: calendar))"
    }
  }

  private func calendarName(_ id: String) -> String {
    policy.calendars.first { $0.id == id }?.name.best(for: language) ?? id
  }
}
