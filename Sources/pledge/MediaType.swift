/// What a file of a site is, as its name tells.
struct MediaType: Equatable {
  /// As in the header `Content-Type`.
  let name: String
  /// Whether it is text, which becomes much smaller when it is compressed.
  let isText: Bool

  static let html = MediaType(text: "text/html")
  static let text = MediaType(text: "text/plain")
  static let json = MediaType(text: "application/json")
  static let javaScript = MediaType(text: "text/javascript")
  static let css = MediaType(text: "text/css")
  static let events = MediaType(name: "text/event-stream", isText: false)
  private static let unknown = MediaType(name: "application/octet-stream", isText: false)

  /// - Parameter path: a file's path, or its name.
  init(of path: String) {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() }
    self = ending.flatMap { Self.byEnding[$0] } ?? .unknown
  }

  private init(name: String, isText: Bool) { (self.name, self.isText) = (name, isText) }

  private init(text name: String) { self.init(name: "\(name); charset=utf-8", isText: true) }

  private static let byEnding: [String: MediaType] = [
    "html": .html, "htm": .html, "css": .css, "js": .javaScript, "mjs": .javaScript, "json": .json,
    "txt": .text, "md": MediaType(text: "text/markdown"), "csv": MediaType(text: "text/csv"),
    "xml": MediaType(text: "application/xml"), "svg": MediaType(text: "image/svg+xml"),
    "ics": MediaType(text: "text/calendar"), "vcf": MediaType(text: "text/vcard"),
    "webmanifest": MediaType(text: "application/manifest+json"),
    "png": MediaType(name: "image/png", isText: false),
    "jpg": MediaType(name: "image/jpeg", isText: false),
    "jpeg": MediaType(name: "image/jpeg", isText: false),
    "gif": MediaType(name: "image/gif", isText: false),
    "webp": MediaType(name: "image/webp", isText: false),
    "avif": MediaType(name: "image/avif", isText: false),
    "ico": MediaType(name: "image/vnd.microsoft.icon", isText: false),
    "pdf": MediaType(name: "application/pdf", isText: false),
    "woff2": MediaType(name: "font/woff2", isText: false),
    "zip": MediaType(name: "application/zip", isText: false),
  ]
}
