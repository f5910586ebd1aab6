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
      case .quote, .cell, .data: continue
      }
      guard let table = tables[passage.phrases], passages.mayHoldFigures(passage, table) else {
        continue
      }
      let known = sources ?? FigureSources(policy)
      sources = known
      guard !known.isSilent(passage.file) else { continue }
      let own = names[passage.phrases] ?? PolicyNames(policy, in: passage.language)
      names[passage.phrases] = own
      let isHere = { (other: Int) in other >= 0 && passages.all[other].file == passage.file }
      let context = FigureContext(
        policy: policy, passages: passages, table: table, names: own, passage: index,
        heading: isHere(heading) ? heading : nil,
        lead: passage.kind == .item && isHere(lead) ? lead : nil,
        isDefinition: known.definesSeverities(passage.file))
      for sentence in passages.sentences(of: passage)
      where sentence.count <= Self.longestSentence {
        let found = context.hours(in: sentence)
        hours += found.map { hours in
          var hours = hours
          hours.channel = known.channels[passage.file]
          return hours
        }
        if found.isEmpty { targets += context.targets(in: sentence) }
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
      case .escalation, .obligations, .exclusions, .remedies, .versions, .definitions, .news:
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
  fileprivate func mayHoldFigures(_ passage: Passage, _ table: FigureTable) -> Bool {
    for index in passage.words {
      let word = words[index]
      if table.triggers.match(at: index, in: words, before: passage.words.upperBound) != nil {
        return true
      }
      // "4h", "9am"
      if word.hasDigit, word.hasLetter, text[Int(word.start)] <= UInt8(ascii: "9") { return true }
    }
    return false
  }
}
