import PledgeJSON
import PledgeModel

@testable import PledgeSource

/// Front matter as the tests write and compare it.
enum FrontMatterText {
  /// Reads what stands between the two lines, which become lines 1 and last.
  static func read(_ content: String) -> (root: JSONNode?, faults: [Finding], source: SourceText) {
    let source = SourceText(path: "page.md", bytes: Array("---\n\(content)\n---\nbody\n".utf8))
    let (frontMatter, faults) = FrontMatter.read(source)
    return (frontMatter.root, faults, source)
  }

  /// The tree without places, as JSON: `{"a":["b"]}`; `none` for no tree.
  static func tree(_ node: JSONNode?) -> String {
    switch node?.value {
    case nil: "none"
    case .string(let text): quoted(text)
    case .array(let items): "[" + items.map { tree($0) }.joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { quoted($0.key) + ":" + tree($0.value) }.joined(separator: ",") + "}"
    case .null, .bool, .number: "a value that front matter never has"
    }
  }

  /// As Python's `json.dumps` with its defaults spells a string.
  static func quoted(_ text: String) -> String {
    var spelled = "\""
    for unit in text.utf16 {
      switch unit {
      case 0x22: spelled += "\\\""
      case 0x5C: spelled += "\\\\"
      case 0x0A: spelled += "\\n"
      case 0x0D: spelled += "\\r"
      case 0x09: spelled += "\\t"
      case 0x08: spelled += "\\b"
      case 0x0C: spelled += "\\f"
      case 0x20..<0x7F: spelled += String(UnicodeScalar(UInt8(unit)))
      case _:
        let digits = String(unit, radix: 16)
        spelled += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return spelled + "\""
  }
}
