/// An e-mail address as RFC 5321 reads it, and RFC 6531 where letters go beyond ASCII.
struct EmailAddress {
  let local: Substring
  let domain: Substring

  /// Splits at the sign that ends the local part; one in quotes does not.
  init?(_ text: String) {
    guard let at = text.lastIndex(of: "@") else { return nil }
    local = text[..<at]
    domain = text[text.index(after: at)...]
  }

  /// Why no mail can reach a text; nil where it may.
  static func fault(of text: String) -> String? {
    guard let address = EmailAddress(text) else { return "it has no @" }
    if text.utf8.count > 254 { return "it is longer than 254 bytes" }
    return address.localFault ?? address.domainFault
  }

  private var localFault: String? {
    if local.isEmpty { return "nothing stands before the @" }
    if local.utf8.count > 64 { return "more than 64 bytes stand before the @" }
    if local.first == "\"" {
      return Self.isQuoted(local) ? nil : "the quotation before the @ does not end there"
    }
    if let wrong = local.unicodeScalars.first(where: { $0 != "." && !Self.isAtom($0) }) {
      return wrong == " " ? "a space stands before the @" : "“\(wrong)” cannot stand before the @"
    }
    if local.first == "." || local.last == "." {
      return "the part before the @ begins or ends with a dot"
    }
    return local.contains("..") ? "two dots stand together" : nil
  }

  private var domainFault: String? {
    if domain.isEmpty { return "nothing stands after the @" }
    if domain.first == "[" {
      return domain.last == "]" && domain.count > 2 ? nil : "the address after the @ does not end"
    }
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    if labels.contains(where: \.isEmpty) {
      return "the domain begins or ends with a dot, or has two together"
    }
    if domain.utf8.count > 253 || labels.contains(where: { $0.utf8.count > 63 }) {
      return "the domain is too long"
    }
    if let wrong = domain.unicodeScalars.first(where: { $0 != "." && !Self.isHost($0) }) {
      return "“\(wrong)” cannot stand in a domain"
    }
    if labels.contains(where: { $0.first == "-" || $0.last == "-" }) {
      return "a part of the domain begins or ends with a hyphen"
    }
    guard labels.count > 1, let top = labels.last else {
      return "“\(domain)” is no domain of the Internet"
    }
    return top.allSatisfy(\.isNumber) ? "no domain ends in a number" : nil
  }

  /// RFC 5322 section 3.2.3 `atext`, with RFC 6531 section 3.3.
  private static func isAtom(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case _ where scalar.isASCII: "!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains(scalar)
    case _: isVisible(scalar)
    }
  }

  private static func isHost(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-": true
    case _: !scalar.isASCII && isVisible(scalar)
    }
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .surrogate,
      .privateUse, .unassigned:
      false
    case _: true
    }
  }

  /// RFC 5321 section 4.1.2 `Quoted-string`.
  private static func isQuoted(_ local: Substring) -> Bool {
    guard local.count >= 2, local.last == "\"" else { return false }
    var isEscaped = false
    for scalar in local.dropFirst().dropLast().unicodeScalars {
      if isEscaped {
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "\"" || scalar.value < 32 || scalar.value == 127 {
        return false
      }
    }
    return !isEscaped
  }
}
