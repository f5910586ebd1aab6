import PledgeModel
import PledgeTemplate

/// What a page shows inside its frame.
struct PageBody {
  var title: String
  var description: String?
  /// Whether the content starts with a heading of its own.
  var hasHeading = false
  var content: [UInt8] = []
  /// The language of title and text, where it is not the page's.
  var language: String?
  var additions: [Addition] = []

  init(title: String) { self.title = title }
}

extension PageRenderer {
  func title(of entry: SiteMap.Entry) -> String {
    switch entry.source {
    case .document:
      site.map.document(of: entry, in: language, of: policy)?.title ?? edition.siteName
    case .home: edition.siteName
    case .channels: wording.channelsTitle
    case .when: wording.calculator.title
    case .news: wording.newsTitle
    case .tools: wording.toolsTitle
    case .history: wording.releases.historyTitle
    case .release(let version): wording.version(version)
    case .contents: wording.contentsTitle
    case .notFound: wording.notFoundTitle
    }
  }

  /// Renders what stands inside the frame.
  mutating func fill(_ body: inout PageBody, from entry: SiteMap.Entry) {
    switch entry.source {
    case .document(let kind):
      if let document = site.map.document(of: entry, in: language, of: policy) {
        fill(&body, from: document, kind)
      }
    case .home:
      body.description = policy.identity.description.best(for: language)
      let channels = component(.channels, level: 2)
      render(
        "home",
        [
          "description": Value(body.description), "channels": .markup(channels),
          "hasPages": .bool(!edition.navigation.isEmpty),
          "pages": .list(edition.navigation.map { link(toPage: $0.path, $0.label) }),
        ], into: &body.content)
    case .channels:
      body.content = component(.channels, level: 2)
      body.additions = channelAdditions
    case .when: render("when", calculatorValue, into: &body.content)
    case .news: body.content = component(.news, level: 2)
    case .tools:
      render("tools", toolsValue, into: &body.content)
      body.additions = policy.additions
    case .history: render("history", historyValue, into: &body.content)
    case .release(let version):
      render("release", releaseValue(version, content: []), into: &body.content)
    case .contents: render("contents", contentsValue, into: &body.content)
    case .notFound:
      render(
        "not-found", ["words": edition.words, "home": .text(reference(toPage: "index.html"))],
        into: &body.content)
    }
  }

  private mutating func fill(_ body: inout PageBody, from document: Document, _ kind: Kind) {
    body.description = document.description
    body.additions = document.additions
    if document.language != language {
      body.language = document.language
    } else if body.additions.isEmpty, let original = original(of: document) {
      body.additions = original.additions
    }
    if let first = document.prose.nodes.first, first.content == .heading(level: 1) {
      body.hasHeading = true
    }
    if document.prose.nodes.contains(where: { $0.content == .component }) {
      ids = document.prose.anchors
    }
    switch kind {
    case .escalation, .obligations, .remedies:
      body.content = markup(
        of: document.prose.askingForFacts, in: document.language, factsOf: kind)
    case .policy, .calendar, .channel, .plans, .severities, .targets, .process, .exclusions,
      .versions, .definitions, .news, .release, .page:
      body.content = markup(of: document.prose, in: document.language)
    }
    switch kind {
    case .news:
      if let item = policy.news.first(where: { $0.path == document.path }) {
        var dated: [UInt8] = []
        render(
          "news-item",
          [
            "words": edition.words, "date": wording.value(item.date), "link": Value(item.link),
            "content": .markup(body.content),
          ], into: &dated)
        body.content = dated
      }
    case .release:
      if let release = policy.releases.first(where: { $0.note?.path == document.path }) {
        var framed: [UInt8] = []
        render(
          "release", releaseValue(release.version, content: body.content), into: &framed)
        body.content = framed
      }
    case .page where path == SiteMap.channelsPath:
      // Links to channels lead here, whatever the author wrote.
      if !components(in: document.prose).contains(ComponentName.channels.rawValue) {
        body.content += component(.channels, level: 2)
      }
      body.additions += channelAdditions
    case .policy, .calendar, .channel, .plans, .severities, .targets, .process, .escalation,
      .obligations, .exclusions, .remedies, .versions, .definitions, .page:
      break
    }
  }

  private func original(of document: Document) -> Document? {
    guard document.language != policy.defaultLanguage, let entry = site.map[path] else {
      return nil
    }
    return entry.documents.first.flatMap { $0 }.map { policy.documents[$0] }
  }

  private func components(in prose: Prose) -> Set<String> {
    Set(prose.nodes.lazy.filter { $0.content == .component }.map { prose.string($0.text) })
  }

  /// What the channels' files add, named by the channel.
  private var channelAdditions: [Addition] {
    var additions: [Addition] = []
    for channel in policy.channels {
      let documents = policy.documents.filter {
        $0.kind == .channel && $0.path == channel.place.file
      }
      let document =
        documents.first { $0.language == language && !$0.additions.isEmpty } ?? documents.first
      let name = channel.name.best(for: language) ?? channel.id
      for addition in document?.additions ?? [] {
        additions.append(
          Addition(
            path: "\(name): \(addition.path)", reason: addition.reason, place: addition.place))
      }
    }
    return additions
  }
}
