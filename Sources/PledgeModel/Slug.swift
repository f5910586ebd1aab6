/// The anchor GitHub would give a heading: its letters and digits in lower case, a hyphen for each space.
///
/// Letters, marks and decimal digits of every script stay, and so do `-` and `_`. A text without any
/// becomes `section`, since an empty id reaches nothing.
public func slug(_ text: String) -> String {
  var slug: [UInt8] = []
  for scalar in text.unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9", "-", "_": slug.append(UInt8(truncatingIfNeeded: scalar.value))
    case "A"..."Z": slug.append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
    case " ", "\t", "\n": slug.append(UInt8(ascii: "-"))
    default:
      if scalar.value >= 0x80, scalar.belongsToWord {
        slug += scalar.properties.lowercaseMapping.utf8
      }
    }
  }
  return slug.contains { $0 != UInt8(ascii: "-") }
    ? String(decoding: slug, as: UTF8.self) : "section"
}

/// The anchors of one page, each given once.
public struct AnchorSet: Sendable {
  /// How many further headings have asked for an anchor; also holds every anchor given.
  private var repeats: [String: Int] = [:]

  public init() {}

  /// The slug of a text, followed by `-1`, `-2` and so on if it has been given before.
  public mutating func anchor(for text: String) -> String {
    let base = slug(text)
    var anchor = base
    while repeats[anchor] != nil {
      repeats[base, default: 0] += 1
      anchor = "\(base)-\(repeats[base, default: 0])"
    }
    repeats[anchor] = 0
    return anchor
  }
}

extension Unicode.Scalar {
  /// Whether `\w` matches it: UTS 18, annex C.
  fileprivate var belongsToWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
      true
    default: false
    }
  }
}
