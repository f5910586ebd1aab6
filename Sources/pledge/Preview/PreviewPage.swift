/// What a preview adds to pages.
enum PreviewPage {
  static let scriptPath = "_pledge/preview.js"
  static let stylePath = "_pledge/preview.css"

  /// A page with the script that reloads it and shows what was found.
  ///
  /// - Parameter site: the name of the site that the page is of.
  static func withScript(_ page: [UInt8], site: String) -> [UInt8] {
    let script = Array(
      "<script type=\"module\" src=\"/\(scriptPath)?site=\(site)\"></script>\n".utf8)
    let end = lastIndex(of: Array("</body>".utf8), in: page) ?? page.count
    return page[..<end] + script + page[end...]
  }

  /// The page that is shown anywhere, with its whole addresses, which would lead out of the preview, leading into it.
  ///
  /// - Parameter url: where the site is published.
  static func movedHere(_ page: [UInt8], from url: String?) -> [UInt8] {
    guard let url else { return page }
    var text = String(decoding: page, as: UTF8.self)
    for attribute in ["href", "src"] {
      text.replace("\(attribute)=\"\(url)", with: "\(attribute)=\"/")
    }
    return Array(text.utf8)
  }

  /// Where there never was a site.
  static let noSite = plain(
    title: "No site yet", text: "The policy cannot be built. Its site shows here as soon as it can."
  )

  /// Where a site has no such page, and none that says so.
  static let nothing = plain(title: "Not found", text: "The site has no such page.")

  private static func plain(title: String, text: String) -> [UInt8] {
    Array(
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <link rel="stylesheet" href="/\(stylePath)">
      <title>\(title) – pledge serve</title>
      </head>
      <body class="no-site">
      <h1>\(title)</h1>
      <p>\(text)</p>
      </body>
      </html>

      """.utf8)
  }

  private static func lastIndex(of word: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= word.count else { return nil }
    return (0...(bytes.count - word.count)).last { bytes[$0...].starts(with: word) }
  }
}
