import PledgeModel
import PledgeTemplate

/// Renders one page: its content first, then the frame around it.
struct PageRenderer {
  let site: Site
  let edition: Edition
  let page: Page
  /// The path inside the language; empty for a redirect.
  let path: String
  private(set) var findings: [Finding] = []
  /// The page in Markdown, once it is rendered.
  private(set) var twin: [UInt8]?
  /// What can be found on the page, once it is rendered.
  private(set) var searchable: SearchablePage?
  /// Components being rendered, outermost first: one cannot hold itself.
  var components: [ComponentName] = []
  /// The ids given on this page, so that none is given twice.
  var ids: Set<String> = []
  /// How many tables of the author's this page has shown.
  var tables = 0
  /// How many ids this page has made up.
  var madeIDs = 0

  var policy: Policy { site.policy }
  var wording: Wording { edition.wording }
  var language: String { edition.language }
  var telling: Telling { edition.telling }
  /// `ltr` or `rtl`
  var direction: String { TextDirection(ofLanguage: language).rawValue }

  init(_ site: Site, _ edition: Edition, _ page: Page) {
    self.site = site
    self.edition = edition
    self.page = page
    switch page.content {
    case .entry(let index): path = site.map.entries[index].path
    case .redirect: path = ""
    }
  }

  mutating func render() -> [UInt8] {
    var output: [UInt8] = []
    switch page.content {
    case .redirect(let target, let suffix, let title):
      render("redirect", redirectValue(target, suffix, title), into: &output)
    case .entry(let index):
      let entry = site.map.entries[index]
      var body = PageBody(title: title(of: entry))
      fill(&body, from: entry)
      if body.content.last == UInt8(ascii: "\n") { body.content.removeLast() }
      output.reserveCapacity(body.content.count + 6000)
      let frame = frame(body, entry)
      render("page", frame, into: &output)
      guard site.map.hasTwin(page) else { break }
      var additions: [UInt8] = []
      if !body.additions.isEmpty { render("additions", frame, into: &additions) }
      twin = twin(of: body, entry, additions: additions)
      // Whatever the table of contents says, a page says.
      if path != SiteMap.contentsPath {
        searchable = SearchablePage(path: path, title: body.title, html: body.content)
      }
    }
    return output
  }

  mutating func render(_ template: String, _ value: Value, into output: inout [UInt8]) {
    findings += site.theme.templates.render(template, value, into: &output).map(Finding.init)
  }

  /// The reference by which this page names a path inside the site. The page for addresses that do not
  /// exist is shown at any depth, so that it names them from the root where that is known.
  func reference(to target: String) -> String {
    if path == SiteMap.notFoundPath, let url = policy.identity.url {
      return url + SitePath.encoded(target)
    }
    return SitePath.reference(to: target, from: page.path)
  }

  /// The reference to a page, by its path inside this page's language, and to an anchor on it.
  func reference(toPage target: String, anchor: String? = nil) -> String {
    let page = reference(to: site.map.path(of: target, in: language))
    return anchor.map { "\(page)#\($0)" } ?? page
  }

  /// An id for a part of the page, unless the page has it already.
  mutating func claim(_ id: String) -> Value {
    ids.insert(id).inserted ? .text(id) : .absent
  }

  /// An id that no heading can have, since theirs hold no full stop.
  mutating func makeID() -> String {
    madeIDs += 1
    return "page.\(madeIDs)"
  }
}
