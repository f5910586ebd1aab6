import PledgeModel

/// What is needed to tell what the figures of a passage are about.
struct FigureContext {
  let policy: Policy
  let passages: Passages
  let table: FigureTable
  let names: PolicyNames
  /// Indices in `Passages.all`: the passage, the heading above it, and what leads into a list.
  let passage: Int
  let heading: Int?
  let lead: Int?
  /// Whether the text defines severities: it speaks of faults more than of the desk.
  let isDefinition: Bool

  /// Something named in a sentence.
  struct Mention {
    let id: String
    let words: Range<Int>
  }

  /// The durations of a sentence that are tied to targets; none where anything makes that doubtful.
  func targets(in sentence: Range<Int>) -> [TiedFigure] {
    let bytes = passages.bytes(of: sentence)
    var metrics = metrics(in: sentence)
    var severities = severities(in: sentence)
    let isTight = metrics.isEmpty && lead != nil
    if isTight, let lead {
      let words = passages.all[lead].words
      let named = Set(self.metrics(in: words).map(\.id))
      guard named.count == 1, let id = named.first, Set(severities.map(\.id)).count == 1
      else { return [] }
      metrics = [Mention(id: id, words: sentence.lowerBound..<sentence.lowerBound)]
    }
    guard !metrics.isEmpty, !passages.holds("%", in: bytes) else { return [] }
    var isEveryTicket = false
    if severities.isEmpty {
      isEveryTicket = table.cues.matches(in: sentence, of: passages.words)
        .contains { $0.cue == .everyTicket }
      if !isEveryTicket, let heading {
        guard !isDefinition || speaksOfDesk(sentence) else { return [] }
        let named = Set(self.severities(in: passages.all[heading].words).map(\.id))
        guard named.count == 1, let id = named.first else { return [] }
        severities = [Mention(id: id, words: sentence.lowerBound..<sentence.lowerBound)]
      }
    }
    guard isEveryTicket || !severities.isEmpty else { return [] }

    let figures = figures(in: bytes)
    guard !figures.isEmpty, !isSilenced(sentence, beside: figures) else { return [] }
    if isTight, !isTightItem(sentence, severities, figures) { return [] }
    let starts = figures.map { word(at: $0.range.lowerBound, in: sentence) }
    let byMetric = shared(metrics, among: starts)
    let bySeverity = isEveryTicket ? figures.map { _ in [] } : shared(severities, among: starts)
    let plans = Set(plans(in: sentence))
    guard plans.count < 2, !metrics.contains(where: { isEvent($0, in: sentence) }) else {
      return []
    }
    var tied: [TiedFigure] = []
    for (index, figure) in figures.enumerated() {
      guard let metric = byMetric[index], metric.count == 1, let id = metric.first,
        let severity = bySeverity[index],
        isPut(figure, as: id, metrics, in: sentence) || isTight
      else { continue }
      if let found = tie(figure, id, severity, plans.first) { tied.append(found) }
    }
    // Two figures of one target: one of them is about something else.
    return tied.filter { one in
      tied.count { $0.metric == one.metric && $0.severities == one.severities } == 1
    }
  }

  private func tie(
    _ figure: WrittenDuration, _ metric: String, _ severities: Set<String>, _ plan: String?
  ) -> TiedFigure? {
    let targets = policy.targets.filter { target in
      target.metric == metric && (severities.isEmpty || severities.contains(target.severity))
        && (plan == nil || target.plan == plan)
    }
    var (same, isUnclear): (Target?, Bool) = (nil, false)
    for target in targets {
      guard case .promise(let promise) = target.value else {
        isUnclear = isUnclear || target.value.isUnread
        continue
      }
      switch figure.phrase.agreement(with: promise) {
      case .same: same = same ?? target
      case .unclear: isUnclear = true
      case .different: break
      }
    }
    guard targets.contains(where: \.isPromise), same != nil || !isUnclear else { return nil }
    return TiedFigure(
      passage: passage, phrase: figure.phrase, range: figure.range, measure: figure.measure,
      metric: metric, severities: severities, plan: plan, targets: targets,
      verdict: same.map { .same($0) } ?? .different)
  }

  // MARK: What is named

  private func metrics(in words: Range<Int>) -> [Mention] {
    named(in: words).compactMap { match in
      switch match.cue {
      case .metric(let id): Mention(id: id, words: match.words)
      case .usualMetric(let id):
        names.metrics.contains(id) ? Mention(id: id, words: match.words) : nil
      case _: nil
      }
    }
  }

  private func plans(in words: Range<Int>) -> [String] {
    named(in: words).compactMap { if case .plan(let id) = $0.cue { id } else { nil } }
  }

  /// The longest of what the language and the policy call things.
  private func named(in range: Range<Int>) -> [CueMatch] {
    var found: [CueMatch] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let own = names.cues.match(at: index, in: passages.words, before: range.upperBound)
      let usual = table.cues.match(at: index, in: passages.words, before: range.upperBound)
      let longest = (own?.words.count ?? 0) >= (usual?.words.count ?? 0) ? own : usual
      if let longest { found.append(longest) }
      index = longest?.words.upperBound ?? index + 1
    }
    return found
  }

  private func severities(in range: Range<Int>) -> [Mention] {
    var found = named(in: range).compactMap { match -> Mention? in
      switch match.cue {
      case .severity(let id): return Mention(id: id, words: match.words)
      case .severityNoun where match.words.upperBound < range.upperBound:
        let next = match.words.upperBound
        return names.severityNumbers[passages.words[next].hash].map {
          Mention(id: $0, words: match.words.lowerBound..<next + 1)
        }
      case _: return nil
      }
    }
    if names.shortNames.isEmpty { return found }
    for index in range {
      guard let id = names.shortNames[passages.words[index].hash] else { continue }
      let next = index + 1
      let isNamed =
        range.count == 1
        || next < range.upperBound
          && (table.ticketNouns.contains(passages.words[next].hash)
            || passages.holds(
              ":", in: Int(passages.words[index].end)..<Int(passages.words[next].start)))
      if isNamed, !found.contains(where: { $0.words.contains(index) }) {
        found.append(Mention(id: id, words: index..<next))
      }
    }
    return found.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  // MARK: Figures

  private func figures(in bytes: Range<Int>) -> [WrittenDuration] {
    // What follows the last word belongs to the sentence too: "4 h."
    table.grammar.durations(in: passages.string(bytes)).map { figure in
      var figure = figure
      figure.range = figure.range.shifted(by: bytes.lowerBound)
      figure.measure = figure.measure.shifted(by: bytes.lowerBound)
      return figure
    }
  }

  private func word(at offset: Int, in sentence: Range<Int>) -> Int {
    sentence.first { Int(passages.words[$0].end) > offset } ?? sentence.upperBound
  }

  /// What is named for each figure: all that are named where they are one, otherwise those that stand before each of
  /// them, or after each of them; nil where the order tells nothing.
  private func shared(_ mentions: [Mention], among figures: [Int]) -> [Set<String>?] {
    let all = Set(mentions.map(\.id))
    if all.count == 1 || figures.count == 1 { return figures.map { _ in all } }
    guard let first = figures.first, let last = figures.last else { return [] }
    let starts = mentions.map(\.words.lowerBound)
    let isBefore = starts.contains { $0 < first }
    // Nothing may be left over at the other end.
    if isBefore ? starts.contains(where: { $0 > last }) : false { return figures.map { _ in nil } }
    return figures.enumerated().map { index, figure in
      let range =
        isBefore
        ? (index == 0 ? Int.min : figures[index - 1])..<figure
        : figure..<(index + 1 < figures.count ? figures[index + 1] : Int.max)
      let ids = Set(mentions.filter { range.contains($0.words.lowerBound) }.map(\.id))
      return ids.isEmpty ? nil : ids
    }
  }

  /// Whether a figure is put as the length of a metric.
  private func isPut(
    _ figure: WrittenDuration, as metric: String, _ metrics: [Mention], in sentence: Range<Int>
  ) -> Bool {
    let words = passages.words
    let start = word(at: figure.range.lowerBound, in: sentence)
    let past = sentence.first { Int(words[$0].start) >= figure.range.upperBound }
    let isNamedNext = past.map { next in metrics.contains { $0.words.lowerBound == next } } ?? false
    if let past, words[past].gap != .other, !isNamedNext,
      !table.after.contains(words[past].hash),
      !severities(in: past..<sentence.upperBound).contains(where: { $0.words.lowerBound == past })
    {
      return false
    }
    switch figure.phrase.form {
    case .within, .next: return true
    case .every: return names.recurring.contains(metric)
    case .plain: break
    }
    guard start > sentence.lowerBound else { return isNamedNext }
    let last = words[start - 1]
    return isNamedNext || table.before.contains(last.hash)
      || passages.holds(":(=", in: Int(last.end)..<figure.range.lowerBound)
  }

  /// Whether a metric is named as the event from which a time runs: "within 5 days of resolution".
  private func isEvent(_ metric: Mention, in sentence: Range<Int>) -> Bool {
    var index = metric.words.lowerBound
    guard index > sentence.lowerBound, !metric.words.isEmpty else { return false }
    repeat {
      index -= 1
      let hash = passages.words[index].hash
      if passages.words[index + 1].gap == .other { return false }
      if table.anchors.contains(hash) { return true }
      guard table.determiners.contains(hash) else { return false }
    } while index > sentence.lowerBound
    return false
  }

  /// Whether words of a sentence, but for those of its figures, make it speak of something else; or it is a quotation.
  private func isSilenced(_ sentence: Range<Int>, beside figures: [WrittenDuration]) -> Bool {
    let words = passages.words
    let isSilent = table.silences.matches(in: sentence, of: words).contains { match in
      let bytes = passages.bytes(of: match.words)
      return !figures.contains { $0.range.overlaps(bytes) }
    }
    return isSilent
      || figures.contains { passages.isQuoted($0.range, in: passages.all[passage]) }
  }

  private func speaksOfDesk(_ sentence: Range<Int>) -> Bool {
    sentence.contains { table.desk.contains(passages.words[$0].hash) }
  }

  /// Whether an item of a list is a severity and a figure, and hardly anything else: "P1 (Critical Error): 1 hour".
  private func isTightItem(
    _ sentence: Range<Int>, _ severities: [Mention], _ figures: [WrittenDuration]
  ) -> Bool {
    guard figures.count == 1, let figure = figures.first else { return false }
    return sentence.allSatisfy { index in
      let word = passages.words[index]
      return figure.range.overlaps(word.range) || table.fillers.contains(word.hash)
        || severities.contains { $0.words.contains(index) }
        || names.shortNames[word.hash] != nil
        || names.cues.matches(in: sentence, of: passages.words).contains {
          $0.words.contains(index)
        }
    }
  }
}

extension Range<Int> {
  func shifted(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}

extension Target.Value {
  fileprivate var isUnread: Bool { if case .unread = self { true } else { false } }
}
