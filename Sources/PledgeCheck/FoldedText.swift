import PledgeModel

/// Words in small letters with single spaces between them, as UTF-8, so that texts can be compared and searched.
enum FoldedText {
  static func of(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    append(text.utf8, to: &folded)
    return folded
  }

  /// The words a reader sees; blocks are as far apart as words.
  static func of(_ prose: Prose) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(prose.text.count)
    for node in prose.nodes {
      switch node.content {
      case .text, .code, .codeBlock, .reference:
        append(prose.text[node.text.range], to: &folded)
      case .softBreak, .lineBreak, .paragraph, .heading, .item, .taskItem, .tableCell:
        append(CollectionOfOne(UInt8(ascii: " ")), to: &folded)
      case .quote, .admonition, .list, .rule, .table, .tableRow, .component, .emphasis, .strong,
        .strikethrough,
        .link, .image:
        break
      }
    }
    return folded
  }

  /// Letters beyond ASCII are told by their bytes alone.
  static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || byte >= 0x80
  }

  static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

  private static func append(_ bytes: some Sequence<UInt8>, to folded: inout [UInt8]) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if let last = folded.last, last != UInt8(ascii: " ") { folded.append(UInt8(ascii: " ")) }
      // U+00C0 to U+00DE, but for the sign of multiplication.
      case 0x80...0x96 where folded.last == 0xC3, 0x98...0x9E where folded.last == 0xC3:
        folded.append(byte + 0x20)
      // The apostrophe U+2019.
      case 0x99 where folded.suffix(2) == [0xE2, 0x80]:
        folded.replaceSubrange(folded.count - 2..<folded.count, with: [UInt8(ascii: "'")])
      case _: folded.append(byte)
      }
    }
  }
}
