import PledgeModel

extension Rule {
  static let urlInsecure = Rule(
    "url-insecure", level: .warning, "The addresses that customers are given are encrypted.",
    why: "A password that is typed on a page without https is read by whoever listens.",
    bad: Example("channels/portal.md", portal(scheme: "«http»")),
    good: Example("channels/portal.md", portal(scheme: "https")), isAcceptable: true
  ) { subject in
    let policy = subject.policy
    var addresses: [(address: String, place: Place, subject: String)] = []
    for channel in policy.channels {
      guard case .web(let address) = channel.contact, let place = channel.contactPlace else {
        continue
      }
      addresses.append((address, place, "/url"))
    }
    if let url = policy.identity.url, let place = policy.identity.urlPlace {
      addresses.append((url, place, "/url"))
    }
    if let provider = policy.identity.provider, let url = provider.url,
      let place = provider.urlPlace
    {
      addresses.append((url, place, "/provider/url"))
    }
    return addresses.compactMap { address, place, subject in
      guard address.prefix(7).lowercased() == "http://", !isPrivate(address.dropFirst(7)) else {
        return nil
      }
      var scheme = place.withoutQuotes(address)
      scheme.endLine = scheme.line
      scheme.endColumn = scheme.column + 4
      return Finding(
        "\(quoted(address)) is not encrypted", at: scheme, subject: subject,
        hint: "write https:// once the server answers there",
        fix: Fix("write https", isCertain: false, edits: [.init("https", at: scheme)]))
    }
  }

  /// Whether nobody but the machine itself is asked, or the network encrypts.
  private static func isPrivate(_ rest: Substring) -> Bool {
    let host = rest.prefix { !"/?#".contains($0) }.lowercased()
    let name = host.hasPrefix("[") ? host : String(host.prefix { $0 != ":" })
    return name == "localhost" || name.hasPrefix("127.") || name.hasPrefix("[::1]")
      || name.hasSuffix(".localhost") || name.hasSuffix(".onion")
  }

  private static func portal(scheme: String) -> String {
    "---\ntitle: Portal\nurl: \(scheme)://portal.example.com/\nhours: always\n---\nSign in.\n"
  }
}
