import PledgeModel
import PledgeTemplate

extension PageRenderer {
  /// What the page shows that works out deadlines: what may be asked, and the words of its script.
  var calculatorValue: Value {
    let promised = Set(policy.targets.map { $0.plan ?? "" })
    let plans = policy.plans.filter { promised.contains($0.id) }
    let rated = Set(policy.targets.map(\.severity))
    let hasCustomerZones = policy.calendars.contains(where: \.isInCustomerZone)
    return [
      "words": edition.words, "calculator": wording.calculator.value,
      "root": .text(reference(to: "")), "theme": .text(reference(to: site.theme.folder)),
      "targetsHref": .text(reference(toPage: targetsPage ?? "index.html")),
      "targetsLabel": .text(
        targetsPage.flatMap { site.map[$0] }.map(title) ?? edition.siteName),
      "hasPlans": .bool(plans.count > 1),
      "plans": .list(
        plans.map { plan in
          ["id": .text(plan.id), "name": .text(plan.name.best(for: language) ?? plan.id)]
        }),
      "plan": Value(plans.count == 1 ? plans.first?.id : nil),
      "severities": .list(
        policy.severities.filter { rated.contains($0.id) }.map { severity in
          ["id": .text(severity.id), "label": .text(fullLabel(of: severity))]
        }),
      "hasCustomerZones": .bool(hasCustomerZones),
      "customerZones": .list(policy.customerZones.map { .text($0.value) }),
      "zones": .list(deskZones.map(Value.text)),
      "texts": .list(
        scriptTexts.map { ["name": .text($0.name), "text": .text($0.text)] }),
    ]
  }

  /// The first page that shows targets.
  private var targetsPage: String? {
    site.map.entries.first { $0.source == .document(.targets) }?.path
  }

  private func fullLabel(of severity: Severity) -> String {
    let label = telling.label(ofSeverity: severity.id)
    let name = severity.name.best(for: language) ?? label
    return name == label ? label : "\(label): \(name)"
  }

  /// The zones by whose clocks a time may be typed: the policy's and those of its calendars, each once.
  private var deskZones: [String] {
    let calendars = policy.calendars.filter { !$0.isInCustomerZone }.map(\.timeZone.value)
    var seen: Set<String> = []
    return ((policy.timeZone.map { [$0.value] } ?? []) + calendars).filter {
      seen.insert($0).inserted
    }
  }

  /// Sentences that the script fills in, by the names it knows them by.
  private var scriptTexts: [(name: String, text: String)] {
    let words = wording.calculator
    let sentences = ExplanationWording.Sentence.allCases.map {
      ($0.name, wording.explanation.sentence($0))
    }
    let numbers = ExplanationWording.Counted.allCases.flatMap { counted in
      let forms = wording.explanation.number(counted)
      return PluralCategory.allCases.compactMap { category in
        forms[category].map { ("\(counted.rawValue).\(category.rawValue)", $0) }
      }
    }
    let starts = policy.metrics.filter { $0.starts != Metric.ticketReceived }.map { metric in
      (
        "starts.\(metric.id)",
        wording.startEvents[metric.starts] ?? wording.starts(metric.starts)
      )
    }
    return [
      ("ownZone", words.ownZone), ("receivedAt", words.receivedAt), ("ownTime", words.ownTime),
      ("zoneTime", wording.zoneTime("{zone}")), ("event", words.event),
      ("noPromise", words.noPromise), ("uncovered", words.uncovered),
      ("needsCustomerZone", words.needsCustomerZone), ("needsMoment", words.needsMoment),
    ] + sentences + numbers + starts
  }
}

extension CalculatorWording {
  /// The words that the page's template prints.
  fileprivate var value: Value {
    [
      "locale": .text(locale), "introduction": .text(introduction),
      "needsScript": .text(needsScript), "plan": .text(plan), "received": .text(received),
      "now": .text(now), "at": .text(at), "moment": .text(moment), "clocks": .text(clocks),
      "ownZone": .text(ownZone), "customerZone": .text(customerZone), "choose": .text(choose),
      "answers": .text(answers), "steps": .text(steps), "addToCalendar": .text(addToCalendar),
    ]
  }
}
