import Foundation
import PledgeModel
import PledgeSite
import Testing

/// Walks every link of a site.
@Suite struct SiteLinkTests {
  @Test(arguments: ["https://example.com/support/", nil]) func everyLinkLeadsSomewhere(
    url: String?
  ) throws {
    let policy = try samplePolicy(url: url)
    var files = try build(policy)
    // Files that others make beside the site's own.
    let others = ["sla.json", "site.webmanifest", "es/site.webmanifest"]
    for path in policy.assets + others { files[path] = "" }
    var count = 0
    for (path, html) in files where path.hasSuffix(".html") {
      for link in values(of: "href", in: html) + values(of: "src", in: html) {
        let link = link.replacingOccurrences(of: "&amp;", with: "&")
        count += 1
        if let url, link.hasPrefix(url) {
          expect(String(link.dropFirst(url.count)), from: "x.html", in: files, isAddress: true)
        } else if !["https:", "tel:", "mailto:"].contains(where: link.hasPrefix) {
          // A link that starts at the root would not work under a base path or in a folder.
          #expect(!link.hasPrefix("/") && !link.isEmpty, "\(path): \(link)")
          expect(link, from: path, in: files, isAddress: false)
        }
      }
    }
    #expect(count > 390)
  }

  /// A link leads to a file and, if it names one, to an anchor on it. Only addresses may name a folder.
  private func expect(
    _ link: String, from path: String, in files: [String: String], isAddress: Bool
  ) {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let written = PercentEncoding.decode(String(parts[0]))
    var target: String? = written.isEmpty ? path : SitePath.resolve(written, in: path)
    if isAddress, written.isEmpty || written.hasSuffix("/") { target = written + "index.html" }
    guard let target, let html = files[target] else {
      Issue.record("\(path): nothing is at \(link)")
      return
    }
    if parts.count == 2, parts[1] != "top" {
      #expect(values(of: "id", in: html).contains(String(parts[1])), "\(path): \(link)")
    }
  }

  /// No id is given twice on a page, and what is labelled by an id finds it.
  @Test func ids() throws {
    for (path, html) in try build(try samplePolicy()) where path.hasSuffix(".html") {
      let ids = values(of: "id", in: html)
      #expect(ids.count == Set(ids).count, "\(path)")
      for label in values(of: "aria-labelledby", in: html) {
        #expect(ids.contains(label), "\(path)")
      }
    }
  }

  /// Components placed twice, and beside headings of the same name, keep ids apart.
  @Test func idsOfComponentsPlacedTwice() throws {
    let text = prose(
      "x.md", "## email", "{{channels}}", "{{channels}}", "{{targets}}", "{{targets}}", "{{plans}}",
      "{{severities}}", "{{severities}}", "{{calendars}}", "{{calendars}}", "{{process}}",
      "{{news}}")
    var policy = try samplePolicy()
    policy.documents.append(document("x.md", "X", text))
    let html = try #require(try build(policy)["x.html"])
    let ids = values(of: "id", in: html)
    #expect(ids.count == Set(ids).count)
    #expect(ids.contains("email") && ids.contains("P1") && ids.contains("telephone"))
  }

  /// A channel's text that places the channels again does not do so for ever.
  @Test func aComponentDoesNotHoldItself() throws {
    var policy = try samplePolicy()
    policy.channels[0].body = Localized(
      prose("channels/email.md", "{{channels}}", "{{severities}}"), in: "en")
    policy.severities[0].definition = Localized(
      prose("severities.md", "{{channels}}", "{{severities}}"), in: "en")
    let html = try #require(try build(policy)["channels.html"])
    #expect(html.components(separatedBy: "class=\"channel\"").count == 4)
  }
}
