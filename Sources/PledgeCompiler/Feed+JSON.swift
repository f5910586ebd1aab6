import PledgeJSON
import PledgeSite

extension Feed {
  /// As a JSON Feed (jsonfeed.org, version 1.1).
  ///
  /// - Parameter own: the feed's own address.
  func json(at own: String) -> [UInt8] {
    JSON.object([
      .init("version", .string("https://jsonfeed.org/version/1.1")),
      .init("title", .string(title)),
      .init("home_page_url", .string(page)),
      .init("feed_url", .string(own)),
      .init("language", .string(language)),
      .init("authors", .array([.object([.init("name", .string(author))])])),
      .init("items", .array(entries.map(\.json))),
    ]).text()
  }
}

extension Feed.Entry {
  fileprivate var json: JSON {
    var members: [JSON.Member] = [
      .init("id", .string(address)), .init("url", .string(address)),
      .init("title", .string(title)),
    ]
    if let summary { members.append(.init("summary", .string(summary))) }
    // An item has some content, or none would be one.
    members.append(.init("content_text", .string(text ?? summary ?? title)))
    members.append(.init("date_published", .string(Feed.timestamp(date))))
    if let language { members.append(.init("language", .string(language))) }
    return .object(members)
  }
}
