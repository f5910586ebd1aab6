public import PledgeModel

extension PageVerifier {
  /// Addresses in a site map or a feed that lead to no file of the site, or out of it.
  public func verifyAddresses(in source: SourceText) -> [Finding] {
    guard addresses.url != nil else { return [] }
    var scanner = HTMLScanner(source.bytes)
    var element = ""
    var findings: [Finding] = []
    func judge(_ address: String, _ range: Range<Int>, mustBeInside: Bool) {
      switch addresses.meaning(of: address, on: source.path, isOwn: true) {
      case .file(let path) where paths.contains(path): break
      case .file:
        findings.append(
          Finding(
            SiteRule.linkMissing, "nothing is at “\(address)”", at: source.place(of: range),
            subject: address))
      case .outside where mustBeInside:
        findings.append(
          Finding(
            SiteRule.addressWrong, "“\(address)” is no address of this site",
            at: source.place(of: range), subject: address))
      case .outside: break
      }
    }
    while let token = scanner.next() {
      switch token {
      case .tag(let tag):
        element = tag.isEnd ? "" : tag.name
        if let link = tag.attribute("href") {
          judge(link.value, link.range, mustBeInside: false)
        }
      case .text(let range) where element == "loc" || element == "id":
        var text: [UInt8] = []
        text.appendUnescaped(source.bytes[range])
        judge(String(decoding: text, as: UTF8.self), range, mustBeInside: true)
      case .text: break
      case .cutOff(let start):
        findings.append(
          Finding(
            SiteRule.pageBroken, "the file ends inside a tag: it seems to be cut off",
            at: source.place(of: start..<source.bytes.count)))
      }
    }
    return findings
  }
}
