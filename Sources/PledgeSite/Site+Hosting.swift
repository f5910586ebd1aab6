import PledgeModel

/// What those who serve the site are told, and those who crawl it.
extension Site {
  /// What a page may load: its own site's files and nothing else (CSP Level 3).
  static let securityPolicy = """
    default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; \
    manifest-src 'self'; base-uri 'none'; form-action 'none'
    """

  static let headersPath = "_headers"
  static let robotsPath = "robots.txt"

  /// The headers for the site's files, as Netlify and Cloudflare Pages read them.
  ///
  /// The theme's files have names that change with them. Other sites may read the definition and what answers for it.
  static var headers: [UInt8] {
    Array(
      """
      /*
        Content-Security-Policy: \(securityPolicy); frame-ancestors 'none'
        Referrer-Policy: strict-origin-when-cross-origin
        X-Content-Type-Options: nosniff
      /\(Theme.folder)*
        Cache-Control: public, max-age=31536000, immutable
      /sla.json
        Access-Control-Allow-Origin: *
      /\(Theme.engine)
        Access-Control-Allow-Origin: *

      """.utf8)
  }

  /// That everything may be crawled, and where the site map is (RFC 9309).
  static func robots(under url: String) -> [UInt8] {
    Array("User-agent: *\nAllow: /\nSitemap: \(address(of: sitemapPath, under: url))\n".utf8)
  }
}
