import PledgeModel

/// What a printed page says at its head: whose policy it is, in which version, and since when it holds.
///
/// It is a style sheet because a browser repeats on every sheet only what stands in the margin boxes of `@page`
/// (CSS Paged Media Level 3), whose text no page can hold.
struct PrintStyle {
  let line: String

  init(_ edition: Edition, of policy: Policy) {
    let wording = edition.wording
    let version = policy.identity.version
    let effective = policy.identity.effectiveDate.map {
      "\(wording.effectiveFrom) \(wording.date($0.value))"
    }
    line = [edition.siteName, version.isEmpty ? nil : wording.version(version), effective]
      .compactMap { $0 }.joined(separator: " · ")
  }

  var css: [UInt8] {
    Array(
      "@page { @top-center { content: \(Self.quoted(line)); font: 9pt sans-serif; } }\n".utf8)
  }

  /// A string as CSS writes it: what could end it, and what is no text, by its number.
  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\", "<", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
        "\\\(String(scalar.value, radix: 16)) "
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
