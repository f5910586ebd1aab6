import PledgeModel

extension Rule {
  /// Only what its own sentence ties to the data is judged: in doubt it is silent.
  static let figureDrift = Rule(
    "figure-drift", "Times in prose are those of the data.",
    why: "A customer who reads 4 hours in the text waits for an answer that is due after 8.",
    bad: Example(
      "index.md", "# Help\n\nFor a P1 our first reply comes within «2 hours». P2 follows.\n"),
    good: Example(
      "index.md",
      "# Help\n\nFor a P1 our first reply comes within {{targets.P1.initialResponse}}. P2 follows.\n"
    ), isAcceptable: true, needs: [.targets, .severities, .calendar]
  ) { subject in
    let (policy, passages, figures) = (subject.policy, subject.passages, subject.figures)
    let targets = figures.targets.compactMap { figure -> Finding? in
      guard case .different = figure.verdict, let target = figure.targets.first(where: \.isPromise)
      else { return nil }
      let passage = passages.all[figure.passage]
      let place = passages.place(of: figure.measure, in: passage)
      let text = passages.string(figure.measure)
      let reference = figure.reference(in: policy, passage.language)
      let cell = figure.severities.count == 1 ? target.subject : figure.metric
      return Finding(
        "“\(text)” is no target of \(cell), where the table says “\(target.written)”",
        at: place, subject: "\(cell) \(text)",
        notes: [.init("the table says so here", at: target.place)],
        hint: reference.map { "write {{\($0.path)}}, which prints “\($0.text)”" }
          ?? "write what the table says",
        fix: reference.flatMap {
          passages.fix(figure.measure, in: passage, byReference: $0.path, isCertain: false)
        })
    }
    let hours = figures.hours.compactMap { hours -> Finding? in
      guard hours.calendar(in: policy) == nil, let calendar = hours.rival(in: policy) else {
        return nil
      }
      let passage = passages.all[hours.passage]
      let reference = "calendars.\(calendar.id).hours"
      return Finding(
        "“\(passages.string(hours.range))” are not the hours of “\(calendar.id)”",
        at: passages.place(of: hours.range, in: passage), subject: passages.string(hours.range),
        notes: [.init("the calendar is here", at: calendar.place)],
        hint: "write {{\(reference)}}, which prints them",
        fix: passages.fix(hours.range, in: passage, byReference: reference, isCertain: false))
    }
    let terms = figures.terms.filter { !$0.isSame }.map { term in
      let passage = passages.all[term.passage]
      return Finding(
        "“\(passages.string(term.range))” is not the date of the data",
        at: passages.place(of: term.range, in: passage), subject: passages.string(term.range),
        hint: "write {{\(term.reference)}}, which prints it",
        fix: passages.fix(term.range, in: passage, byReference: term.reference, isCertain: false))
    }
    return targets + hours + terms
  }
}

extension Passages {
  /// Writes a reference in place of what is typed; nil where the source does not hold it just so.
  func fix(
    _ range: Range<Int>, in passage: Passage, byReference path: String, isCertain: Bool
  ) -> Fix? {
    let place = place(of: range, in: passage)
    guard passage.file.hasSuffix(".md"), place.line == place.endLine,
      place.endColumn - place.column == range.count
    else { return nil }
    let reference = "{{\(path)}}"
    return Fix("write \(reference)", isCertain: isCertain, edits: [.init(reference, at: place)])
  }
}
