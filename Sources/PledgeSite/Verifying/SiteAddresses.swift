import PledgeModel

/// Which addresses lead into a site, and to which of its files.
struct SiteAddresses: Sendable {
  enum Meaning {
    /// It leads out of the site, or to nothing that can be told.
    case outside
    /// A path inside the site.
    case file(String)
  }

  /// Where the site is published; nil where the policy does not say.
  let url: String?
  private let languages: [String]

  init(_ policy: Policy) {
    url = policy.identity.url.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    languages = policy.languages
  }

  /// What an address means on a page.
  ///
  /// - Parameter isOwn: whether it is the site that says it of itself. Another absolute address may lead to what is
  ///   published beside the site by others.
  func meaning(of address: String, on page: String, isOwn: Bool) -> Meaning {
    let end = address.firstIndex { $0 == "#" || $0 == "?" } ?? address.endIndex
    var path = String(address[..<end])
    if path.isEmpty { return .outside }
    var base = page
    if let url, isOwn, path.hasPrefix(url) || path + "/" == url {
      path = String(path.dropFirst(url.count))
      base = ""
    } else if path.hasPrefix("/") || hasScheme(path) {
      return .outside
    }
    guard let file = SitePath.resolve(PercentEncoding.decode(path), in: base) else {
      return .outside
    }
    // What lies behind a dot is none of the site's.
    if file.split(separator: "/").contains(where: { $0.hasPrefix(".") }) { return .outside }
    return .file(file.isEmpty || file.hasSuffix("/") ? file + "index.html" : file)
  }

  /// The language of the folder in which a page lies.
  func language(of page: String) -> String {
    languages.dropFirst().first { page.hasPrefix("\($0)/") } ?? languages.first ?? "en"
  }

  /// The absolute addresses of a page in every language; none where the policy does not say where it is published.
  func addresses(of page: String) -> [String] {
    guard let url else { return [] }
    let own = language(of: page)
    let inner = own == languages.first ? page : String(page.dropFirst(own.count + 1))
    return languages.map { language in
      Site.address(of: language == languages.first ? inner : "\(language)/\(inner)", under: url)
    }
  }

  private func hasScheme(_ address: String) -> Bool {
    address.prefix { $0 != "/" }.contains(":")
  }
}
