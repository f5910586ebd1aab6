internal import PledgeModel

/// A stretch of raw HTML, which never reaches a page.
struct RawHTML {
  /// What a reader would miss first: a tag such as `<br>`, or `<!…>`. Nil if there are only comments.
  let tag: String?
  /// The tag's name without `<` and `/`, in lower case.
  let name: String
  let isClosing: Bool

  init(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while let open = rest.firstIndex(of: UInt8(ascii: "<")), rest[open...].starts(with: "<!--".utf8)
    {
      guard let end = Self.endOfComment(rest[open...]) else {
        rest = []
        break
      }
      rest = rest[end...]
    }
    let isBlank = rest.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard !isBlank, let open = rest.firstIndex(of: UInt8(ascii: "<")) else {
      tag = isBlank ? nil : "text after a comment"
      (name, isClosing) = ("", false)
      return
    }
    let afterOpen = rest[(open + 1)...]
    isClosing = afterOpen.first == UInt8(ascii: "/")
    // The longest name of an element of HTML has ten letters.
    let letters = afterOpen.dropFirst(isClosing ? 1 : 0).prefix(40).prefix(while: Self.isNameByte)
    name = String(decoding: letters, as: UTF8.self).lowercased()
    tag =
      name.isEmpty
      ? "<\(String(decoding: afterOpen.prefix(1), as: UTF8.self))…>"
      : isClosing ? "</\(name)>" : "<\(name)>"
  }

  func finding(at place: Place) -> Finding {
    let hint =
      name == "br"
      ? "end the line with a backslash to break it"
      : "write it in Markdown; to show it as it is, put it between backticks"
    return Finding(
      .htmlDropped, "HTML is left out of pages: \(tag ?? "a comment")", at: place, hint: hint)
  }

  private static func endOfComment(_ comment: ArraySlice<UInt8>) -> Int? {
    var index = comment.startIndex + 4
    while index + 2 < comment.endIndex {
      if comment[index...].starts(with: "-->".utf8) { return index + 3 }
      index += 1
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
