import PledgeModel
import PledgeSLA

/// A text that customers read, in every language, before and after.
struct ComparedText {
  /// The kind of change that it is when the text that binds is changed.
  var kind: ChangeID
  var pointer: String
  /// What it is called in a sentence.
  var name: String
  var old: Localized<Prose>
  var new: Localized<Prose>
  var oldPlace: Place?
  var newPlace: Place?

  /// What became of it: of the text that binds, or else of its translations.
  func changes(in pair: Pair) -> [Change] {
    let binding = pair.bindingLanguages.compactMap { change(in: $0, pair) }
    guard binding.isEmpty else { return binding }
    return old.languages.filter { !pair.bindingLanguages.contains($0) && new[$0] != nil }
      .compactMap { change(in: $0, pair) }
  }

  private func change(in language: String, _ pair: Pair) -> Change? {
    let (before, after) = (old[language] ?? Prose(), new[language] ?? Prose())
    guard !pair.isSame(before, after, in: language) else { return nil }
    let words = (Words(before, of: pair), Words(after, of: pair))
    let excerpts = words.0.difference(from: words.1)
    let isTranslation = !pair.bindingLanguages.contains(language)
    // Nobody checks a figure in a translation against the text that binds but the author.
    let isWording = isTranslation && words.0.figures == words.1.figures
    let verb = words.1.isEmpty ? "gone" : words.0.isEmpty ? "new" : "changed"
    let translation = Wording.named("en").name(ofLanguage: language)
    return Change(
      isWording ? "translation-changed" : kind, isWording ? .wording : .undecided,
      isTranslation || pair.bindingLanguages.count > 1 ? "\(pointer)/\(language)" : pointer,
      isTranslation
        ? "\(name): the \(translation) text is \(verb)" + (isWording ? "" : ", and its figures")
        : "\(name): the text is \(verb)",
      before: words.0.isEmpty ? nil : excerpts.0, after: words.1.isEmpty ? nil : excerpts.1,
      oldPlace: place(old, language) ?? oldPlace, newPlace: place(new, language) ?? newPlace)
  }

  private func place(_ text: Localized<Prose>, _ language: String) -> Place? {
    text.versions.first { $0.language == language }?.place
  }
}

extension Pair {
  /// Whether a text says the same: as it is written, or with the figures of either policy in place of references.
  fileprivate func isSame(_ before: Prose, _ after: Prose, in language: String) -> Bool {
    if Words(before, of: self) == Words(after, of: self) { return true }
    return [old.policy, new.policy].contains { policy in
      Words(policy.resolved(before, in: language), of: self)
        == Words(policy.resolved(after, in: language), of: self)
    }
  }
}

/// The words of a text, however it is broken into lines and paragraphs.
struct Words: Equatable {
  private var words: [Substring] = []

  init(_ prose: Prose, of pair: Pair) {
    var text: [UInt8] = []
    // Struck words end where their node does; a definition holds no marks.
    var struckEnds: [Int] = []
    func mark(_ sign: String) { text += (pair.hasPages ? " \(sign) " : " ").utf8 }
    for (index, node) in prose.nodes.enumerated() {
      while struckEnds.last == index {
        struckEnds.removeLast()
        mark("~~")
      }
      switch node.content {
      case .text, .code: text += prose.text[node.text.range]
      case .codeBlock:
        mark("")
        text += prose.text[node.text.range]
      case .reference, .component:
        text += "{{".utf8 + prose.text[node.text.range] + "}}".utf8
      case .link, .image:
        if pair.hasPages { text += "⟨".utf8 + prose.text[node.text.range] + "⟩".utf8 }
      case .admonition(let admonition): mark(admonition.mark)
      case .taskItem(let isDone): mark(isDone ? "[x]" : "[ ]")
      case .tableCell: mark("|")
      case .strikethrough:
        struckEnds.append(Int(node.end))
        mark("~~")
      case .paragraph, .heading, .quote, .list, .item, .rule, .table, .tableRow, .softBreak,
        .lineBreak:
        mark("")
      case .emphasis, .strong: break
      }
    }
    if !struckEnds.isEmpty { mark("~~") }
    words = String(decoding: text, as: UTF8.self).split { $0 == " " || $0.isNewline || $0 == "\t" }
  }

  var isEmpty: Bool { words.isEmpty }

  /// The numbers in it, ascending.
  var figures: [String] {
    words.flatMap { $0.split { !$0.isNumber } }.map(String.init).sorted()
  }

  /// Where both differ, with a few words around it.
  func difference(from other: Words) -> (String, String) {
    let (mine, theirs) = (words, other.words)
    let head = zip(mine, theirs).prefix { $0.0 == $0.1 }.count
    let tail = min(
      zip(mine.reversed(), theirs.reversed()).prefix { $0.0 == $0.1 }.count,
      min(mine.count, theirs.count) - head)
    func excerpt(_ words: [Substring]) -> String {
      let start = max(0, head - 3)
      let end = min(words.count, words.count - tail + 3)
      return (start > 0 ? "… " : "") + words[start..<end].joined(separator: " ")
        + (end < words.count ? " …" : "")
    }
    return (excerpt(mine), excerpt(theirs))
  }
}
