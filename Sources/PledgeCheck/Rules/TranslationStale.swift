import PledgeModel

extension Rule {
  /// Only what shows in the text itself is judged: its headings, lists and tables, and the values it prints.
  static let translationStale = Rule(
    "translation-stale", level: .warning,
    "A translation has the parts and prints the values of its original.",
    why: "What was added to one language only is a promise to half of the customers.",
    bad: translatedPage("«»# Ayuda\n\n## Teléfono\n\nLlámenos.\n"),
    good: translatedPage(
      "# Ayuda\n\n## Teléfono\n\nLlámenos en {{targets.P1.initialResponse}}.\n\n- Uno\n- Dos\n"),
    isAcceptable: true
  ) { subject in
    let policy = subject.policy
    guard policy.languages.count > 1 else { return [] }
    let originals = Dictionary(
      policy.documents.indices.lazy.filter {
        policy.documents[$0].language == policy.defaultLanguage
      }.map { (policy.documents[$0].path, $0) },
      uniquingKeysWith: { first, _ in first })
    return policy.documents.compactMap { document in
      guard document.language != policy.defaultLanguage, !document.isDraft,
        !policy.unreadTranslations.contains(document.file), document.prose.file.hasSuffix(".md"),
        let original = originals[document.path].map({ policy.documents[$0] }),
        original.prose.file.hasSuffix(".md"),
        let difference = Outline(original).difference(from: Outline(document), in: document)
      else { return nil }
      return Finding(
        difference.message, at: difference.place, subject: document.language,
        notes: [.init("the original", at: Place(file: original.file))],
        hint: "translate what the original says now, or accept this if both say the same")
    }
  }

  private static func translatedPage(_ spanish: String) -> Example {
    translatedSteps("---\ntitle: Proceso\n---\n1. Registramos su ticket.\n2. Le llamamos.\n")
      .with(
        "index.md",
        "# Help\n\n## Telephone\n\nCall us, we answer in {{targets.P1.initialResponse}}.\n\n- One\n- Two\n"
      )
      .with("es/index.md", spanish)
  }
}

/// The parts of a text that a translation has as well.
private struct Outline {
  /// The levels of its headings.
  var headings: [UInt8] = []
  var items = 0
  var rows = 0
  /// What it prints of the data, apart from names, which a sentence may do without.
  var references: [String] = []

  init(_ document: Document) {
    let prose = document.prose
    for node in prose.nodes {
      switch node.content {
      case .heading(let level): headings.append(level)
      case .item, .taskItem: items += 1
      case .tableRow: rows += 1
      case .reference:
        let path = prose.string(node.text)
        if !path.hasSuffix(".name") { references.append(path) }
      case .paragraph, .quote, .admonition, .list, .codeBlock, .rule, .table, .tableCell,
        .component, .text,
        .code,
        .emphasis, .strong, .strikethrough, .link, .image, .softBreak, .lineBreak:
        break
      }
    }
    // Their headings and lists are read as data, and reading compares them.
    switch document.kind {
    case .severities, .plans, .process, .escalation, .obligations, .exclusions, .remedies,
      .definitions,
      .versions:
      (headings, items) = ([], 0)
    // Its table is never typed again.
    case .targets: rows = 0
    case .policy, .calendar, .channel, .news, .release, .page: break
    }
  }

  /// The first thing in which a translation differs.
  func difference(
    from translation: Outline, in document: Document
  ) -> (message: String, place: Place)? {
    let place = Place(file: document.file)
    if let missing = references.first(where: { !translation.references.contains($0) }) {
      return ("{{\(missing)}} is in the original, and not in this translation", place)
    }
    if headings != translation.headings {
      let counts = (headings.count, translation.headings.count)
      return (
        counts.0 == counts.1
          ? "the headings are of other levels than the original's"
          : "the original has \(counts.0) headings, and this translation \(counts.1)", place
      )
    }
    if items != translation.items {
      return (
        "the original has \(items) list items, and this translation \(translation.items)", place
      )
    }
    if rows != translation.rows {
      return (
        "the original has \(rows) rows in tables, and this translation \(translation.rows)", place
      )
    }
    return nil
  }
}
