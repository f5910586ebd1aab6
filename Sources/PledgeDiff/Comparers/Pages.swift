import PledgeModel

extension Comparer {
  /// Pages, and the texts beside the data of other documents.
  static let pages = Comparer(
    [
      ChangeKind(
        "page-removed", mirror: "page-added", .undecided, "A page that customers read is gone."),
      ChangeKind(
        "page-added", mirror: "page-removed", .undecided, "There is a page more for customers."),
      ChangeKind("page-renamed", .wording, "A page has another title."),
      ChangeKind("news-changed", .wording, "An announcement comes, goes or is changed."),
      ChangeKind(
        "translation-removed", mirror: "translation-added", .weaker,
        "What customers could read in a language they can read no longer."),
      ChangeKind(
        "translation-added", mirror: "translation-removed", .stronger,
        "Customers can read in a language more."),
    ], needsPages: true
  ) { pair in
    let pages = Matched(pair.old.policy.pages, pair.new.policy.pages, id: \.path)
    return pages.removed.filter(\.isAllText).map { change($0, in: pair, isAdded: false) }
      + pages.added.filter(\.isAllText).map { change($0, in: pair, isAdded: true) }
      + pages.both.flatMap { $0.new.changes(since: $0.old, in: pair) }
  }

  private static func change(_ page: PageText, in pair: Pair, isAdded: Bool) -> Change {
    let isNews = page.kind == .news
    let title = pair.title(page.titles, page.path)
    return Change(
      isNews ? "news-changed" : isAdded ? "page-added" : "page-removed",
      isNews ? .wording : .undecided, "pages/\(page.path)",
      "\(isNews ? "news" : "page") “\(title)” is \(isAdded ? "new" : "gone")",
      before: isAdded ? nil : title, after: isAdded ? title : nil,
      oldPlace: isAdded ? nil : Place(file: page.file),
      newPlace: isAdded ? Place(file: page.file) : nil, content: pair.plain(page.text))
  }
}

/// What a document says beside its data, in every language.
private struct PageText {
  var path: String
  var kind: Kind
  /// The file of the first language.
  var file: String
  var titles = Localized<String>()
  var text = Localized<Prose>()

  /// Whether its coming and going shows in no data.
  var isAllText: Bool {
    switch kind {
    case .page, .news: true
    case .policy, .calendar, .channel, .plans, .severities, .targets, .process, .escalation,
      .obligations, .exclusions, .remedies, .versions, .definitions, .release:
      false
    }
  }

  func changes(since old: PageText, in pair: Pair) -> [Change] {
    let titles = (old.titles[pair.language], self.titles[pair.language])
    let title = titles.1 ?? path
    let places = (Place(file: old.file), Place(file: file))
    let isNews = kind == .news && old.kind == .news
    let text = ComparedText(
      kind: isNews ? "news-changed" : "prose-changed", pointer: "pages/\(path)",
      name: "page “\(title)”", old: old.text, new: self.text, oldPlace: places.0,
      newPlace: places.1)
    var changes = text.changes(in: pair).map { change in
      var change = change
      if isNews { change.effect = .wording }
      return change
    }
    if titles.0 != titles.1, kind != .channel {
      changes.append(
        Change(
          "page-renamed", .wording, "pages/\(path)/title",
          "page “\(title)” was called “\(titles.0 ?? path)”", before: titles.0, after: titles.1,
          oldPlace: places.0, newPlace: places.1))
    }
    let common = pair.old.policy.languages.filter(pair.new.policy.languages.contains)
    for language in common where (old.text[language] == nil) != (self.text[language] == nil) {
      let isGone = self.text[language] == nil
      changes.append(
        Change(
          isGone ? "translation-removed" : "translation-added", isGone ? .weaker : .stronger,
          "pages/\(path)/\(language)",
          "page “\(title)” can \(isGone ? "no longer " : "")be read in \(Wording.named("en").name(ofLanguage: language))"
            + (isGone ? "" : " as well"), before: isGone ? language : nil,
          after: isGone ? nil : language, oldPlace: places.0, newPlace: places.1))
    }
    return changes
  }
}

extension Policy {
  /// Every document that customers read, once for all languages.
  fileprivate var pages: [PageText] {
    var pages: [PageText] = []
    var indices: [String: Int] = [:]
    // Notes of releases speak about changes, and are none.
    for document in documents where !document.isDraft && document.kind != .release {
      let index = indices[document.path] ?? pages.count
      if index == pages.count {
        indices[document.path] = index
        pages.append(PageText(path: document.path, kind: document.kind, file: document.file))
      }
      let place = Place(file: document.file)
      pages[index].titles.set(document.title, in: document.language, at: place)
      pages[index].text.set(document.besideData, in: document.language, at: place)
    }
    return pages
  }
}

extension Document {
  /// Its text without what is compared as data: tables of targets, steps, and all that stands under the headings of
  /// severities, plans and clauses.
  fileprivate var besideData: Prose {
    var rest = prose
    func keep(_ isKept: (Prose.Content) -> Bool) {
      rest.nodes = []
      for root in prose.roots where isKept(prose.nodes[root].content) {
        let moved = Int32(root - rest.nodes.count)
        rest.nodes += prose.nodes[root..<Int(prose.nodes[root].end)].map { node in
          var node = node
          node.end -= moved
          return node
        }
      }
    }
    switch kind {
    case .page, .news, .policy, .calendar, .release: break
    case .targets: keep { if case .table = $0 { false } else { true } }
    case .process: keep { if case .list = $0 { false } else { true } }
    case .channel: rest.nodes = []
    case .severities, .plans, .escalation, .obligations, .exclusions, .remedies, .versions,
      .definitions:
      var isData = false
      keep { content in
        if case .heading = content { isData = true }
        return !isData
      }
    }
    return rest
  }
}
