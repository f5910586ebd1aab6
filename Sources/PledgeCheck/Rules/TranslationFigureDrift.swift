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
    let byFile = passages.rangesByFile
    let originals = Dictionary(
      policy.documents.indices.lazy.filter {
        policy.documents[$0].language == policy.defaultLanguage
      }.map { (policy.documents[$0].path, $0) },
      uniquingKeysWith: { first, _ in first })
    // What is other than the data says so already.
    let drifted = Set(
      subject.figures.targets.compactMap { figure -> Range<Int>? in
        if case .different = figure.verdict { figure.measure } else { nil }
      })
    guard let table = FigureTable.named(policy.defaultLanguage) else { return [] }
    let tables = Dictionary(
      policy.languages.compactMap { language in FigureTable.named(language).map { (language, $0) }
      },
      uniquingKeysWith: { first, _ in first })
    return policy.documents.flatMap { document -> [Finding] in
      guard document.language != policy.defaultLanguage, !document.isDraft,
        !policy.unreadTranslations.contains(document.file),
        let own = tables[document.language],
        let original = originals[document.path].map({ policy.documents[$0].file }),
        let ours = byFile[document.file], let theirs = byFile[original],
        ours.count == theirs.count,
        zip(ours, theirs).allSatisfy({ passages.all[$0].kind == passages.all[$1].kind })
      else { return [] }
      return zip(ours, theirs).flatMap { index, other -> [Finding] in
        guard passages.holdsNumbers(index) || passages.holdsNumbers(other) else { return [] }
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
  fileprivate func holdsNumbers(_ passage: Int) -> Bool {
    all[passage].signs.contains(.figure)
      && words(of: all[passage]).contains {
        $0.hasDigit && text[Int($0.start)] <= UInt8(ascii: "9")
      }
  }

  /// The passages of each file, which stand together; those of its data come after all others.
  fileprivate var rangesByFile: [String: Range<Int>] {
    var ranges: [String: Range<Int>] = [:]
    var start = 0
    for index in all.indices {
      guard
        index + 1 == all.count || all[index + 1].file != all[index].file
          || all[index + 1].kind == .data
      else { continue }
      if all[start].kind != .data {
        // A heading that is the title is a text of its own.
        ranges[all[start].file] = (ranges[all[start].file]?.lowerBound ?? start)..<index + 1
      }
      start = index + 1
    }
    return ranges
  }
}
