/// Plain text inside Markdown, of which nothing is markup.
enum MarkdownText {
  /// The text on one line: signs that mean something are written as entities, and where a host would make a link, a
  /// mention or a picture of a sign and what follows it, an invisible space stands between.
  static func escaped(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").printable
    let scalars = Array(line.unicodeScalars)
    var escaped = ""
    var isNumber = true
    for (index, scalar) in scalars.enumerated() {
      let previous = index > 0 ? scalars[index - 1] : nil
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch role(of: scalar, after: previous, before: next, endsNumber: isNumber) {
      case .plain: escaped.unicodeScalars.append(scalar)
      case .markup: escaped += "&#\(scalar.value);"
      case .sigil: escaped += "&#\(scalar.value);&#8203;"
      }
      isNumber = isNumber && isDigit(scalar)
    }
    return escaped
  }

  private enum Role {
    case plain, markup
    /// It begins a mention, a reference, an emoji or an address.
    case sigil
  }

  /// - Parameter endsNumber: whether nothing but digits stands before it, as in `1.` and `-`, which begin items.
  private static func role(
    of scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar,
    endsNumber: Bool
  ) -> Role {
    switch scalar {
    case "@", "#", "!", "$", "~", "%", "&": return next == " " ? .markup : .sigil
    case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "|": return .markup
    // Of times and lines nothing is made.
    case ":": return next == " " || isDigit(next) ? .plain : .sigil
    case "-" where isDigit(next) && (previous == "H" || previous == "h"): return .sigil
    case "." where previous == "w" || previous == "W": return .sigil
    case "-", "+", "=", "/", ".", ")": return endsNumber ? .markup : .plain
    case _: return .plain
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }
}
