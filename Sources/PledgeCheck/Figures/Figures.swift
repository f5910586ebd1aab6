import PledgeModel

/// The figures of all running text that speak of the data: found once for the rules that compare them.
struct Figures: Sendable {
  private(set) var targets: [TiedFigure] = []
  private(set) var hours: [WrittenHours] = []
  private(set) var terms: [WrittenTerm] = []

  /// Sentences of more words are read by no rule, so that no text costs more than its length.
  static let longestSentence = 80

  init(_ policy: Policy, _ passages: Passages) {
    let tables = passages.languages.map { FigureTable.named($0.language) }
    // Apart from the tables, which are too large to be handed over for every passage.
    let triggers = tables.map { $0?.triggers ?? CueTable() }
    var names: [PolicyNames?] = tables.map { _ in nil }
    var sources: FigureSources?
    var (heading, lead) = (-1, -1)
    for (index, passage) in passages.all.enumerated() {
      defer {
        if passage.kind == .heading { (heading, lead) = (index, index) }
        if passage.kind == .paragraph, passages.text[passage.text].last == UInt8(ascii: ":") {
          lead = index
        } else if passage.kind == .paragraph {
          lead = heading
        }
      }
      switch passage.kind {
      case .paragraph, .heading, .item: break
      case .quote, .cell, .data, .remark: continue
      }
      guard passages.mayHoldFigures(passage, triggers[passage.phrases]),
        let table = tables[passage.phrases]
      else { continue }
      let known = sources ?? FigureSources(policy)
      sources = known
      guard !known.isSilent(passage.file) else { continue }
      let sentences = passages.sentences(of: passage).filter { $0.count <= Self.longestSentence }
      let isTimed = sentences.contains { passages.mayHoldDuration($0, table) }
      let own =
        isTimed ? names[passage.phrases] ?? PolicyNames(policy, in: passage.language) : .none
      if isTimed { names[passage.phrases] = own }
      let isHere = { (other: Int) in other >= 0 && passages.all[other].file == passage.file }
      let context = FigureContext(
        policy: policy, passages: passages, table: table, names: own, passage: index,
        heading: isHere(heading) ? heading : nil,
        lead: passage.kind == .item && isHere(lead) ? lead : nil,
        isDefinition: known.definesSeverities(passage.file))
      for sentence in sentences {
        let found = context.hours(in: sentence)
        hours += found.map { hours in
          var hours = hours
          hours.channel = known.channels[passage.file]
          return hours
        }
        if found.isEmpty, passages.mayHoldDuration(sentence, table) {
          targets += context.targets(in: sentence)
        }
        terms += context.terms(in: sentence)
      }
    }
  }
}

/// What the files of a policy are, as far as it matters to the figures in their texts.
private struct FigureSources {
  /// The ids of channels, by their files.
  private(set) var channels: [String: String] = [:]
  private var silent: Set<String> = []
  private var severities: Set<String> = []

  init(_ policy: Policy) {
    for document in policy.documents {
      switch document.kind {
      // Their figures are their own: what customers must do, when a ticket is handed on, what a breach is.
      case .escalation, .obligations, .exclusions, .remedies, .versions, .definitions, .news,
        .release:
        silent.insert(document.file)
      case .severities: severities.insert(document.file)
      case .policy, .calendar, .channel, .plans, .targets, .process, .page: break
      }
    }
    for clause in policy.clauses {
      for version in clause.text.versions { silent.insert(version.value.file) }
    }
    for channel in policy.channels {
      for version in channel.body.versions { channels[version.value.file] = channel.id }
    }
  }

  func isSilent(_ file: String) -> Bool { silent.contains(file) }
  func definesSeverities(_ file: String) -> Bool { severities.contains(file) }
}

extension Passages {
  /// Whether any word is one without which a passage holds no figure of the policy.
  fileprivate func mayHoldFigures(_ passage: Passage, _ triggers: CueTable) -> Bool {
    if triggers.isEmpty { return false }
    for index in passage.words {
      let word = words[index]
      if triggers.match(at: index, in: words, before: passage.words.upperBound) != nil {
        return true
      }
      // "4h", "9am"
      if isMeasure(word) { return true }
    }
    return false
  }

  /// Whether a unit stands near a number, or near a word for the next one.
  func mayHoldDuration(_ sentence: Range<Int>, _ table: FigureTable) -> Bool {
    sentence.contains { index in
      if isMeasure(words[index]) { return true }
      guard case .unit = table.triggers.match(at: index, in: words, before: index + 1)?.cue else {
        return false
      }
      let near = max(sentence.lowerBound, index - 4)..<min(sentence.upperBound, index + 4)
      return near.contains { words[$0].hasDigit || table.counts.contains(words[$0].hash) }
    }
  }

  /// "4h", "9am"
  private func isMeasure(_ word: Passage.Word) -> Bool {
    word.hasDigit && word.hasLetter && text[Int(word.start)] <= UInt8(ascii: "9")
  }
}
