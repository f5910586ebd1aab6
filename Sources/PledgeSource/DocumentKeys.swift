import PledgeJSON
import PledgeModel

/// The keys every Markdown file may have, whatever its kind.
enum DocumentKeys {
  static func properties(_ kind: Kind) -> [Schema.Property] {
    [
      .schemaAddress,
      .init("kind", "What this file is.", .constant(.string(kind.rawValue))),
      .init("title", .name("The page's title; otherwise its first heading of level 1.")),
      .init("description", .name("One sentence for search engines and lists.")),
      .init(
        "order", "Places the page in the navigation, least first.",
        .integer(minimum: 0, maximum: 10_000)),
      .init("draft", "`true` leaves the file out of the site and of the promise.", .boolean),
      .init(
        "aliases", "Site paths that lead here, such as old/page.html.",
        .array(items: Schema("A path.", .string(format: .sitePath)))),
      .init("added", .added),
    ]
  }

  /// What a translation of any kind may say: names and prose, never data.
  static func translation(_ kind: Kind) -> Schema {
    let shared = properties(kind).filter { $0.name != "order" && $0.name != "draft" }
    return Schema(
      "The translation of a file: names and prose.",
      .object(
        shared + [
          .init(
            "have", "What to have at hand.",
            .array(items: Schema("One thing.", .string(minLength: 1)))),
          .init("subject", "What a mail's subject starts with.", .string(minLength: 1)),
          .init("name", .name("The name.")),
          .init(
            "ids", "The id each translated heading stands for.",
            .map(values: Schema("An id.", .string(format: .id)))),
        ]))
  }
}

extension Schema.Format {
  static let sitePath = Self(
    name: "sitePath", pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]*$",
    hint: "a path such as old/page.html"
  ) { path in
    guard let first = path.utf8.first, first != UInt8(ascii: "."), first != UInt8(ascii: "/"),
      first != UInt8(ascii: "-")
    else { return false }
    return path.utf8.allSatisfy { byte in
      "._/-".utf8.contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
  }
}
