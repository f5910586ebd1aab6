public import PledgeTime

/// What is announced in one language, newest first, whatever format carries it. Addresses are absolute.
public struct Feed: Sendable {
  /// One announcement. It has a date and no time, and is dated to the first second of its day in UTC.
  public struct Entry: Sendable {
    public var address: String
    public var title: String
    public var date: CivilDate
    /// The language it is in, where that is not the feed's.
    public var language: String?
    public var summary: String?
    /// All of it, as plain text; nil where the page alone has it.
    public var text: String?
  }

  public var language: String
  public var title: String
  /// The page that shows the same.
  public var page: String
  public var author: String
  public var generator: String
  public var entries: [Entry]

  public static func timestamp(_ date: CivilDate?) -> String {
    "\(date?.description ?? "1970-01-01")T00:00:00Z"
  }

  /// As an Atom feed (RFC 4287).
  ///
  /// - Parameter own: the feed's own address.
  func atom(at own: String) -> [UInt8] {
    let own = XML.escape(own)
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(XML.escape(language))">
      <id>\(own)</id>
      <title>\(XML.escape(title))</title>
      <updated>\(Self.timestamp(entries.first?.date))</updated>
      <author><name>\(XML.escape(author))</name></author>
      <link rel="self" type="application/atom+xml" href="\(own)"/>
      <link rel="alternate" type="text/html" href="\(XML.escape(page))"/>
      <generator>\(XML.escape(generator))</generator>

      """
    for entry in entries {
      let mark = entry.language.map { " xml:lang=\"\(XML.escape($0))\"" } ?? ""
      let address = XML.escape(entry.address)
      text += """
        <entry\(mark)>
        <id>\(address)</id>
        <title>\(XML.escape(entry.title))</title>
        <updated>\(Self.timestamp(entry.date))</updated>
        <published>\(Self.timestamp(entry.date))</published>
        <link rel="alternate" type="text/html" href="\(address)"/>

        """
      if let summary = entry.summary { text += "<summary>\(XML.escape(summary))</summary>\n" }
      if let content = entry.text {
        text += "<content type=\"text\">\(XML.escape(content))</content>\n"
      }
      text += "</entry>\n"
    }
    return Array((text + "</feed>\n").utf8)
  }
}
