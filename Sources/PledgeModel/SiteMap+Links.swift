/// What a link written in a content file means.
public enum Link: Hashable, Sendable {
  /// It has a scheme or a host of its own.
  case external
  /// A place on the page that carries it: `#P1`.
  case here(suffix: String)
  /// A page, by its path inside its language. Without a language it is one of the language of the
  /// page that carries the link. The suffix is the query and fragment, as written.
  case page(path: String, language: String?, suffix: String)
  /// A file that is no page, by its path inside the site.
  case file(path: String, suffix: String)
  /// Nothing is at that path inside the content folder.
  case missing(path: String)
  /// It leaves the content folder.
  case outside
}

extension SiteMap {
  /// What a link means that is written in a file, given by its path inside the content folder.
  ///
  /// A relative path starts at the file, as it does in an editor; one that starts with `/` at the
  /// root of the file's language.
  public func meaning(of destination: String, in file: String) -> Link {
    if Self.isExternal(destination) { return .external }
    let end =
      destination.utf8.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
      ?? destination.endIndex
    let suffix = String(destination[end...])
    let written = PercentEncoding.decode(String(destination[..<end]))
    if written.isEmpty { return suffix.isEmpty ? .missing(path: "") : .here(suffix: suffix) }

    let own = language(of: file)
    let base = SitePath.resolve(written, in: file)
    guard var path = base else { return .outside }
    if path.isEmpty || path.utf8.last == UInt8(ascii: "/") { path += "index.html" }
    if written.utf8.first == UInt8(ascii: "/"), own.prefixLength > 0, !files.contains(path),
      language(of: path).prefixLength == 0
    {
      path = String(file.prefix(own.prefixLength)) + path
    }
    let target = language(of: path)
    let inner = String(path.dropFirst(target.prefixLength))
    if let page = page(for: inner) {
      return .page(
        path: page.path, language: target.name == own.name ? nil : target.name,
        suffix: page.anchor.map { anchor in suffix.isEmpty ? "#\(anchor)" : suffix } ?? suffix)
    }
    if files.contains(path) { return .file(path: path, suffix: suffix) }
    // An asset is kept once, beside the default language's files.
    if target.prefixLength > 0, files.contains(inner) { return .file(path: inner, suffix: suffix) }
    return .missing(path: path)
  }

  /// The paths a link may name, for telling what a wrong one may have meant.
  public var linkablePaths: [String] {
    let made = entries.filter { entry in entry.documents.allSatisfy { $0 == nil } }.map(\.path)
    return (made + pages.keys + channelAnchors.keys + files.filter { !$0.isEmpty }).sorted()
  }

  /// The page that a path inside a language names: a source file, or the page made from it.
  private func page(for path: String) -> (path: String, anchor: String?)? {
    if let page = pages[path] { return (page, nil) }
    if let anchor = channelAnchors[path] { return (Self.channelsPath, anchor) }
    return indices[path] == nil ? nil : (path, nil)
  }

  /// The language a path belongs to, and how many characters of it say so.
  private func language(of path: String) -> (name: String, prefixLength: Int) {
    for language in languages.dropFirst() {
      if path.utf8.count > language.utf8.count, path.utf8.starts(with: language.utf8),
        path.utf8.dropFirst(language.utf8.count).first == UInt8(ascii: "/")
      {
        return (language, language.count + 1)
      }
    }
    return (languages.first ?? "", 0)
  }

  /// Whether an address starts with a scheme (RFC 3986 section 3.1) or with a host.
  public static func isExternal(_ destination: String) -> Bool {
    let bytes = destination.utf8
    if bytes.starts(with: "//".utf8) { return true }
    guard let first = bytes.first, isLetter(first) else { return false }
    for byte in bytes {
      if byte == UInt8(ascii: ":") { return true }
      guard isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else {
        if [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(byte) { continue }
        return false
      }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
