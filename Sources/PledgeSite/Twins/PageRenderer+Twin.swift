import PledgeModel

extension PageRenderer {
  /// The page in Markdown: its title, what it is about, of which version it is, and all that its frame holds.
  ///
  /// - Parameter additions: the additions as the page shows them.
  func twin(of body: PageBody, _ entry: SiteMap.Entry, additions: [UInt8]) -> [UInt8] {
    var converter = MarkdownConverter(address: twinAddress)
    let (heading, rest) = body.dividedContent
    if heading.isEmpty {
      converter.append(heading: body.title)
    } else {
      converter.append(html: heading)
    }
    // The page that is made for the policy's home begins with its description.
    if let description = body.description, entry.source != .home {
      converter.append(quote: description)
    }
    if let line = edition.versionLine { converter.append(paragraph: line) }
    if let notice = notice(body.language) { converter.append(paragraph: notice) }
    converter.append(html: rest)
    converter.append(html: additions)
    return converter.finish()
  }

  /// The address that a twin has for one of its page: pages of the site that have twins are named by them.
  private func twinAddress(_ address: String) -> String {
    let end = address.firstIndex { $0 == "#" || $0 == "?" } ?? address.endIndex
    guard let name = SitePath.dropping(".html", from: String(address[..<end])),
      !SiteMap.isExternal(address),
      let target = SitePath.resolve(PercentEncoding.decode(name + ".html"), in: page.path),
      site.twinned.contains(target)
    else { return address }
    return "\(name)\(Page.twinEnding)\(address[end...])"
  }
}

extension PageBody {
  /// The content up to the end of the heading it starts with, if it does, and the rest.
  fileprivate var dividedContent: (heading: [UInt8], rest: [UInt8]) {
    let end = Array("</h1>".utf8)
    guard hasHeading,
      let index = content.indices.first(where: { content[$0...].starts(with: end) })
    else { return ([], content) }
    return (Array(content[..<(index + end.count)]), Array(content[(index + end.count)...]))
  }
}

extension MarkdownConverter {
  fileprivate mutating func append(heading text: String) {
    append(block: Array("# \(text.escapedForMarkdown)".utf8))
  }

  fileprivate mutating func append(paragraph text: String) {
    append(block: Array(text.escapedForMarkdown.utf8))
  }

  fileprivate mutating func append(quote text: String) {
    append(block: Array("> \(text.escapedForMarkdown)".utf8))
  }
}
