/// A name as a tag gives it: `.`, `title`, or `page.author.name`.
struct Name: Sendable {
  /// The name as it is written, without the white space around it.
  let spelling: String
  /// The part that is looked for in the contexts, innermost first.
  let head: String
  /// The parts that are looked for in what the head names, one in the other.
  let tail: [String]

  /// Whether this is `.`, the innermost context itself.
  var isCurrent: Bool { head == "." }

  /// Reads a name, or gives nil if it is not one: empty, too long, with white space, with a character that marks tags, or
  /// with an empty part.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard Name.isPlain(bytes), !bytes.contains(UInt8(ascii: "/")) else { return nil }
    spelling = String(decoding: bytes, as: UTF8.self)
    guard spelling != "." else {
      head = "."
      tail = []
      return
    }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let first = parts.first, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    head = String(decoding: first, as: UTF8.self)
    tail = parts.dropFirst().map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the bytes can name a partial: as a name, but `/` and `.` are characters like any other.
  static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.count <= Limits.nameLength
      && bytes.allSatisfy { $0 > UInt8(ascii: " ") && $0 != 0x7F && !reserved.utf8.contains($0) }
  }

  /// What marks tags, here or in extensions of Mustache that this engine does not have.
  static let reserved = "{}#^&!=<>$*"
}
