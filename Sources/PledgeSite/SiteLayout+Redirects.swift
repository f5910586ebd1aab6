import PledgeModel

extension SiteLayout {
  /// A page for every alias. One that leaves the site, or stands where a page or file does, is a finding.
  static func redirects(
    of policy: Policy, _ map: SiteMap, beside paths: [String]
  ) -> (pages: [Page], findings: [Finding]) {
    guard policy.documents.contains(where: { !$0.aliases.isEmpty }) else { return ([], []) }
    var taken = Set(paths).union(policy.assets)
    var redirects: [Page] = []
    var findings: [Finding] = []
    for document in policy.documents where !document.isDraft {
      guard
        case .page(let path, _, let suffix) = map.meaning(
          of: "/" + PercentEncoding.encode(document.path, keeping: "/"), in: document.file)
      else { continue }
      for alias in document.aliases {
        guard let from = SiteMap.redirectPath(alias.value) else {
          findings.append(
            Finding(
              .pathInvalid, "the alias “\(alias.value)” leads out of the site", at: alias.place))
          continue
        }
        guard taken.insert(from).inserted else {
          findings.append(
            Finding(
              .outputCollision, "the alias “\(alias.value)” stands where another page does",
              at: alias.place))
          continue
        }
        redirects.append(
          Page(
            path: from, language: document.language,
            content: .redirect(
              to: map.path(of: path, in: document.language), suffix: suffix,
              title: document.title)))
      }
    }
    return (redirects.sorted { $0.path < $1.path }, findings)
  }
}
