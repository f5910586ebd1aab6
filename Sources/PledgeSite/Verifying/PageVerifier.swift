public import PledgeModel
import PledgeTime

/// Holds the pages of a site, one after another, against the policy that its `sla.json` says.
public struct PageVerifier: Sendable {
  private let policy: Policy
  let addresses: SiteAddresses
  let paths: Set<String>
  private let generator: String
  private var figures: [String: Figures] = [:]
  /// What pages in a language have said.
  private var said: [String: Set<String>] = [:]
  /// Releases of Pledge that made a page and are not this one.
  private var releases: Set<String> = []

  /// So many findings tell enough of one page.
  private static let most = 100

  /// - Parameters:
  ///   - policy: as it was read from the definition.
  ///   - paths: every file that is in the site, or is said to be missing by others.
  ///   - generator: what would make the site now: `pledge 0.1.0`.
  public init(_ policy: Policy, paths: Set<String>, generator: String) {
    self.policy = policy
    self.paths = paths
    self.generator = generator
    addresses = SiteAddresses(policy)
    for language in policy.languages { figures[language] = Figures(policy, in: language) }
  }

  /// What is wrong with a page; nothing with one that Pledge did not make.
  public mutating func verify(_ source: SourceText) -> [Finding] {
    let page = PageReader.read(source.bytes)
    guard page.isOurs || source.bytes.isEmpty else { return [] }
    var findings: [Finding] = []
    if let fault = page.fault {
      findings.append(
        Finding(SiteRule.pageBroken, fault.message, at: source.place(of: fault.range)))
    }
    findings += judgeRelease(of: page, in: source)
    findings += page.links.compactMap { judge($0, isRedirect: page.isRedirect, in: source) }
    if page.isRedirect { return findings }
    let own = addresses.language(of: source.path)
    if let language = page.language, language.value != own {
      findings.append(
        Finding(
          SiteRule.languageWrong,
          "this page is in “\(language.value)”, and lies where those in “\(own)” do",
          at: source.place(of: language.range), subject: "lang"))
    }
    for mark in page.marks {
      let language = mark.language.isEmpty ? own : mark.language
      said[language, default: []].formUnion(mark.names)
      if findings.count < Self.most { findings += judge(mark, in: language, source) }
    }
    return findings
  }

  /// What `sla.json` says and none of the pages did, once all are verified.
  public func missing() -> [Finding] {
    policy.languages.flatMap { language -> [Finding] in
      guard let figures = figures[language] else { return [] }
      let said = said[language] ?? []
      let missing = figures.required.filter { !said.contains($0) }
      let promises = figures.required.filter { $0.hasPrefix("targets.") }
      let areAllMissing = promises.count > 1 && promises.allSatisfy { !said.contains($0) }
      var findings = missing.filter { !areAllMissing || !$0.hasPrefix("targets.") }.map { name in
        finding(
          "no page in “\(language)” says “\(figures[name]?.text ?? "")” (\(name))", name, figures,
          language)
      }
      if areAllMissing, let first = promises.first {
        findings.append(
          finding(
            "no page in “\(language)” says any of the \(promises.count) promises", first, figures,
            language))
      }
      return findings
    }
  }

  private func finding(
    _ message: String, _ name: String, _ figures: Figures, _ language: String
  ) -> Finding {
    Finding(
      SiteRule.figureMissing, message,
      at: figures[name]?.place ?? policy.identity.place, subject: "\(name) (\(language))",
      hint: "a theme marks what it prints with \(FigureMark.attribute): its templates may not")
  }

  private func judge(
    _ mark: PageReading.Mark, in language: String, _ source: SourceText
  ) -> [Finding] {
    let place = source.place(of: mark.range)
    guard let figures = figures[language] else {
      return [
        Finding(
          SiteRule.languageWrong, "the policy is not in “\(language)”",
          at: source.place(of: mark.tag.range))
      ]
    }
    for name in mark.names {
      guard let figure = figures[name] else {
        return [
          Finding(
            SiteRule.figureUnknown, "sla.json says nothing of “\(name)”", at: place, subject: name,
            hint: nearest(to: name, among: figures.names).map { "did you mean “\($0)”?" })
        ]
      }
      let wrong = judge(mark, named: name, figure, in: source)
      if !wrong.isEmpty { return wrong }
    }
    return []
  }

  private func judge(
    _ mark: PageReading.Mark, named name: String, _ figure: Figure, in source: SourceText
  ) -> [Finding] {
    let notes = figure.place.map { [Finding.Note("it is said here", at: $0)] } ?? []
    var findings: [Finding] = []
    let expected = figure.text.split(whereSeparator: \.isASCIISpace).joined(separator: " ")
    let capital = expected.prefix(1).uppercased() + expected.dropFirst()
    if mark.text != expected, mark.text != capital {
      findings.append(
        Finding(
          SiteRule.figureWrong,
          "this says “\(mark.text)”, and sla.json says “\(figure.text)” (\(name))",
          at: source.place(of: mark.range), subject: name, notes: notes,
          hint: name == "policy.versionText" ? "the page may be one of another build" : nil))
    }
    if let date = figure.date?.description, let written = mark.tag.attribute("datetime"),
      written.value != date
    {
      findings.append(
        Finding(
          SiteRule.figureWrong,
          "this tells machines “\(written.value)”, and sla.json says \(date) (\(name))",
          at: source.place(of: written.range), subject: "\(name)@datetime", notes: notes))
    }
    if let address = figure.address, let link = mark.tag.attribute("href"), link.value != address {
      findings.append(
        Finding(
          SiteRule.addressWrong,
          "this leads to “\(link.value)”, and by sla.json it would to “\(address)” (\(name))",
          at: source.place(of: link.range), subject: "\(name)@href", notes: notes))
    }
    return findings
  }

  private func judge(
    _ link: PageReading.Link, isRedirect: Bool, in source: SourceText
  ) -> Finding? {
    let place = source.place(of: link.range)
    let isOwn =
      link.element == "link"
      && (link.relation == "canonical" || (link.relation == "alternate" && link.hasLanguage))
    if isOwn, !isRedirect, addresses.url != nil {
      let own = addresses.addresses(of: source.path)
      guard own.contains(link.address) else {
        return Finding(
          SiteRule.addressWrong, "“\(link.address)” is no address of this page", at: place,
          subject: link.relation,
          hint: "it would be “\(own.first ?? "")” by the address in sla.json")
      }
    }
    guard
      case .file(let path) = addresses.meaning(
        of: link.address, on: source.path, isOwn: isOwn),
      !paths.contains(path), !paths.contains("\(path)/index.html")
    else { return nil }
    return Finding(
      SiteRule.linkMissing, "nothing is at “\(link.address)”", at: place, subject: link.address)
  }

  private mutating func judgeRelease(of page: PageReading, in source: SourceText) -> [Finding] {
    guard let made = page.generator, made.value.hasPrefix("pledge "), made.value != generator,
      releases.insert(made.value).inserted
    else { return [] }
    return [
      Finding(
        SiteRule.releaseOther, "this was made by \(made.value), and is verified by \(generator)",
        at: source.place(of: made.range), subject: made.value,
        hint: "verify it by the release that made it, or build it anew")
    ]
  }
}

extension Character {
  fileprivate var isASCIISpace: Bool { self == " " || self == "\n" || self == "\t" || self == "\r" }
}
