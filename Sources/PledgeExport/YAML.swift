import PledgeJSON

/// Writes a tree as YAML 1.2 in block style, every text in double quotes, so that none is read as anything else.
enum YAML {
  static func text(_ value: JSON) -> [UInt8] {
    var text = ""
    write(value, indent: 0, to: &text)
    return Array(text.utf8)
  }

  /// Writes what follows a key or a dash, and ends the line.
  private static func write(_ value: JSON, indent: Int, to text: inout String) {
    let margin = String(repeating: " ", count: indent)
    switch value {
    case .null: text += "null\n"
    case .bool(let bool): text += "\(bool)\n"
    case .integer(let integer): text += "\(integer)\n"
    case .number(let string), .string(let string): text += quoted(string) + "\n"
    case .array(let items):
      if items.isEmpty { text += "[]\n" }
      for (index, item) in items.enumerated() {
        text += (index == 0 ? "" : margin) + "- "
        write(item, indent: indent + 2, to: &text)
      }
    case .object(let members):
      if members.isEmpty { text += "{}\n" }
      for (index, member) in members.enumerated() {
        text += (index == 0 ? "" : margin) + quoted(member.key, plain: true) + ":"
        switch member.value {
        case .array(let items) where !items.isEmpty: text += "\n" + margin + "  "
        case .object(let members) where !members.isEmpty: text += "\n" + margin + "  "
        case .null, .bool, .integer, .number, .string, .array, .object: text += " "
        }
        write(member.value, indent: indent + 2, to: &text)
      }
    }
  }

  /// A double-quoted scalar (YAML 1.2 section 7.3.1); a key of ASCII letters may stay plain.
  private static func quoted(_ string: String, plain: Bool = false) -> String {
    if plain, !string.isEmpty,
      string.unicodeScalars.allSatisfy({ $0.isASCII && $0.properties.isAlphabetic })
    {
      return string
    }
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0x22: text += "\\\""
      case 0x5C: text += "\\\\"
      case 0x0A: text += "\\n"
      case 0x09: text += "\\t"
      // What is not printable, and what some readers take for the end of a line.
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        text += "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
