import PledgeModel
import PledgeSLA

extension Comparer {
  /// What customers read beside the figures.
  static let texts = Comparer([
    ChangeKind(
      "severity-text-changed", .undecided,
      "A severity is defined otherwise: tickets may now be counted to another."),
    ChangeKind("prose-changed", .undecided, "A text that customers read is changed."),
    ChangeKind(
      "translation-changed", .wording,
      "A translation is changed, and neither its figures nor the text that binds."),
  ]) { pair in
    pair.texts.flatMap { $0.changes(in: pair) }
  }
}

extension Pair {
  /// The texts of all that both policies have.
  fileprivate var texts: [ComparedText] {
    let (old, new) = (old.policy, new.policy)
    let clauses = Matched(old.namedClauses, new.namedClauses, id: \.pointer)
    return severities.both.map { old, new in
      ComparedText(
        kind: "severity-text-changed", pointer: "severities/\(new.id)",
        name: "severity \(new.id)", old: old.definition, new: new.definition,
        oldPlace: old.place, newPlace: new.place)
    }
      + plans.both.map { old, new in
        prose(
          "plans/\(new.id)", "plan “\(title(new.name, new.id))”",
          old.scope.withoutList(in: old.entitlements), new.scope.withoutList(in: new.entitlements),
          old.place, new.place)
      } + channels.both.flatMap { texts(of: $0.old, $0.new) }
      + [
        prose(
          "process", "process", old.joinedSteps, new.joinedSteps, old.steps.first?.place,
          new.steps.first?.place)
      ]
      + clauses.both.map { old, new in
        prose(
          new.pointer, "“\(title(new.clause.name, new.clause.id))”",
          old.clause.text, new.clause.text, old.clause.place, new.clause.place)
      }
      + termTexts + absences + translatedNames
  }

  /// The texts of terms that both policies have; where a term comes or goes, its text does with it.
  private var termTexts: [ComparedText] {
    let (old, new) = (old.policy, new.policy)
    var texts: [ComparedText] = []
    if let before = old.identity.notice, let after = new.identity.notice {
      texts.append(
        prose(
          "policy/notice/text", "notice", before.text.prose, after.text.prose, old.identity.place,
          new.identity.place))
    }
    if let before = old.timing.response, let after = new.timing.response {
      texts.append(
        prose(
          "policy/timing/response/text", "what counts as a response", before.text.prose,
          after.text.prose, old.identity.place, new.identity.place))
    }
    return texts
  }

  /// Names and lists in translations; those that bind are compared as data.
  private var translatedNames: [ComparedText] {
    let (old, new) = (old.policy, new.policy)
    let clauses = Matched(old.namedClauses, new.namedClauses, id: \.pointer)
    func name(_ pointer: String, _ old: Localized<String>, _ new: Localized<String>) -> ComparedText
    {
      prose(
        "\(pointer)/name", "name “\(title(new, pointer))”",
        old.prose.without(bindingLanguages), new.prose.without(bindingLanguages), nil, nil)
    }
    // Where the id is another, the name is as well.
    return severities.both.filter { $0.id == $1.id }.map {
      name("severities/\($1.id)", $0.name, $1.name)
    }
      + metrics.both.filter { $0.id == $1.id }.map { name("metrics/\($1.id)", $0.name, $1.name) }
      + channels.both.filter { $0.id == $1.id }.map { name("channels/\($1.id)", $0.name, $1.name) }
      + clauses.both.map { name($1.pointer, $0.clause.name, $1.clause.name) }
      + plans.both.flatMap { old, new in
        [
          name("plans/\(new.id)", old.name, new.name),
          prose(
            "plans/\(new.id)/entitlements",
            "plan “\(title(new.name, new.id))”, entitlements",
            old.entitlements.prose.without(bindingLanguages),
            new.entitlements.prose.without(bindingLanguages), old.place, new.place),
        ]
      }
  }

  private func prose(
    _ pointer: String, _ name: String, _ old: Localized<Prose>?, _ new: Localized<Prose>?,
    _ oldPlace: Place?, _ newPlace: Place?
  ) -> ComparedText {
    ComparedText(
      kind: "prose-changed", pointer: pointer, name: name, old: old ?? Localized(),
      new: new ?? Localized(), oldPlace: oldPlace, newPlace: newPlace)
  }

  private func texts(of old: Channel, _ new: Channel) -> [ComparedText] {
    let name = "channel “\(title(new.name, new.id))”"
    return [
      prose(
        "channels/\(new.id)", name, old.body.withoutList(in: old.have),
        new.body.withoutList(in: new.have), old.place, new.place),
      prose(
        "channels/\(new.id)/have", "\(name), what to have at hand", old.have.prose, new.have.prose,
        old.place, new.place),
      prose(
        "channels/\(new.id)/subject", "\(name), the subject of mails", old.subject.prose,
        new.subject.prose, old.place, new.place),
    ]
  }

  /// Why nothing is promised, where nothing was.
  private var absences: [ComparedText] {
    var seen: Set<Place> = []
    return targets.compactMap { targets in
      guard case .none(let before)? = targets.old?.value,
        case .none(let after)? = targets.new?.value,
        let target = targets.new, seen.insert(target.place).inserted
      else { return nil }
      return prose(
        "targets/\(target.severity).\(target.metric)/none",
        "\(target.severity) \(metricName(target.metric)), why nothing is promised",
        before.told.prose, after.told.prose, targets.old?.place, target.place)
    }
  }
}

extension Absence {
  /// What the cell says, and the reason.
  fileprivate var told: Localized<String> {
    var told = Localized<String>()
    for version in reason.versions {
      told.set(
        "\(wording.rawValue): \(version.value)", in: version.language, at: version.place)
    }
    return told
  }
}

extension Localized<String> {
  /// As prose of one paragraph.
  fileprivate var prose: Localized<Prose> {
    var prose = Localized<Prose>()
    for version in versions {
      prose.set(Prose(paragraphs: [version.value]), in: version.language, at: version.place)
    }
    return prose
  }
}

extension Localized<[String]> {
  /// As prose of a paragraph for each.
  fileprivate var prose: Localized<Prose> {
    var prose = Localized<Prose>()
    for version in versions {
      prose.set(Prose(paragraphs: version.value), in: version.language, at: version.place)
    }
    return prose
  }
}

extension Localized<Prose> {
  /// The same in the other languages alone.
  fileprivate func without(_ languages: [String]) -> Localized<Prose> {
    var rest = Localized<Prose>()
    for version in versions where !languages.contains(version.language) {
      rest.set(version.value, in: version.language, at: version.place)
    }
    return rest
  }
}

extension Policy {
  /// Everything under a heading of its own, and where.
  fileprivate var namedClauses: [(pointer: String, clause: Clause)] {
    func named(_ area: String, _ holders: [some ClauseHolder]) -> [(
      pointer: String, clause: Clause
    )] {
      holders.map { ("\(area)/\($0.clause.id)", $0.clause) }
    }
    return named("escalation", escalations) + named("obligations", obligations)
      + named("exclusions", exclusions) + named("remedies", remedies) + named("versions", versions)
      + named("definitions", definitions)
  }

  /// All steps of a ticket as one text.
  fileprivate var joinedSteps: Localized<Prose> {
    var joined = Localized<Prose>()
    for language in languages {
      let steps = steps.compactMap { $0.text[language] }
      guard !steps.isEmpty else { continue }
      // Each step keeps its own bytes: nodes point into the text that was appended for them.
      var prose = Prose(file: steps[0].file)
      for step in steps { prose.append(step) }
      joined.set(prose, in: language)
    }
    return joined
  }
}

extension Prose {
  /// Adds another text after this one.
  fileprivate mutating func append(_ other: Prose) {
    let (offset, base) = (Int32(nodes.count), text.count)
    text += other.text
    func moved(_ span: Span) -> Span {
      Span(span.range.lowerBound + base..<span.range.upperBound + base)
    }
    nodes += other.nodes.map { node in
      var node = node
      node.end += offset
      node.text = moved(node.text)
      node.detail = moved(node.detail)
      return node
    }
  }
}
