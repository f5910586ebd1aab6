import PledgeModel

extension Rule {
  /// Durations and numbers are compared, paragraph by paragraph; a translation that says a figure in other words, or
  /// leaves it out, is not judged here.
  static let translationFigureDrift = Rule(
    "translation-figure-drift", "A translation gives the figures of its original.",
    why: "Two customers with one contract are told two different times.",
    bad: translation("Conservamos sus datos durante «60 días».\n"),
    good: translation("Conservamos sus datos durante 30 días.\n"), isAcceptable: true
  ) { subject in
    let (policy, passages) = (subject.policy, subject.passages)
    guard policy.languages.count > 1 else { return [] }
    var byFile: [String: [Int]] = [:]
    for (index, passage) in passages.all.enumerated() where passage.kind != .data {
      byFile[passage.file, default: []].append(index)
    }
    let originals = Dictionary(
      policy.documents.lazy.filter { $0.language == policy.defaultLanguage }.map { ($0.path, $0) },
      uniquingKeysWith: { first, _ in first })
    // What is other than the data says so already.
    let drifted = Set(
      subject.figures.targets.compactMap { figure -> Range<Int>? in
        if case .different = figure.verdict { figure.measure } else { nil }
      })
    guard let table = FigureTable.named(policy.defaultLanguage) else { return [] }
    return policy.documents.flatMap { document -> [Finding] in
      guard document.language != policy.defaultLanguage, !document.isDraft,
        !policy.unreadTranslations.contains(document.file),
        let own = FigureTable.named(document.language), let original = originals[document.path],
        let ours = byFile[document.file], let theirs = byFile[original.file],
        ours.count == theirs.count,
        zip(ours, theirs).allSatisfy({ passages.all[$0].kind == passages.all[$1].kind })
      else { return [] }
      return zip(ours, theirs).flatMap { index, other -> [Finding] in
        guard passages.mayHoldNumbers(index) || passages.mayHoldNumbers(other) else { return [] }
        var (figures, first) = (PlainFigures(), PlainFigures())
        figures.add(index, of: passages, own)
        if figures.all.isEmpty { return [] }
        first.add(other, of: passages, table)
        return figures.drift(from: first).filter { !drifted.contains($0.own.range) }.map { pair in
          let text = passages.string(pair.own.range)
          return Finding(
            "“\(text)” stands here for “\(passages.string(pair.original.range))” of the original",
            at: passages.place(of: pair.own.range, in: passages.all[index]), subject: text,
            notes: [
              .init(
                "the original",
                at: passages.place(of: pair.original.range, in: passages.all[other]))
            ],
            hint: "give the same figure in both, or print it from the data")
        }
      }
    }
  }

  private static func translation(_ spanish: String) -> Example {
    translatedSteps("---\ntitle: Proceso\n---\n1. Registramos su ticket.\n2. Le llamamos.\n")
      .with("index.md", "# Help\n\nWe hold your data for 30 days.\n")
      .with("es/index.md", "# Ayuda\n\n\(spanish)")
  }
}

extension Passages {
  /// Whether a passage has figures at all; number words are compared only beside them.
  fileprivate func mayHoldNumbers(_ passage: Int) -> Bool { all[passage].signs.contains(.figure) }
}
