import PledgeModel

/// A telephone number as an author wrote it, taken apart.
struct TelephoneNumber {
  /// Whether it begins with a plus: ITU-T E.164, the country code first.
  let isInternational: Bool
  /// The digits between separators; a `(0)` that is not dialled from abroad is left out.
  let groups: [String]
  /// What follows the number: ` ext. 12`.
  let tail: String

  let digits: String
  /// The code of the country or the service it belongs to; nil where none is assigned.
  let countryCode: String?
  /// The digits after the country code; empty without one.
  let national: String

  /// The national plan by which it is judged, where it is known.
  var plan: NumberingPlan? { countryCode.flatMap { NumberingPlan.byCode[$0] } }

  /// Nil for what nobody can dial: signs and words that belong to no number.
  init?(_ text: String) {
    var rest = text.drop { $0 == " " }
    isInternational = rest.first == "+"
    if isInternational { rest = rest.dropFirst() }
    var groups: [String] = [""]
    while let character = rest.first {
      if isInternational, rest.hasPrefix("(0)") {
        rest = rest.dropFirst(3)
        groups.append("")
        continue
      }
      if character.isASCII, character.isNumber {
        groups[groups.count - 1].append(character)
      } else if Self.separators.contains(character) {
        groups.append("")
      } else {
        break
      }
      rest = rest.dropFirst()
    }
    self.groups = groups.filter { !$0.isEmpty }
    guard !self.groups.isEmpty, rest.isEmpty || Self.isExtension(rest) else { return nil }
    tail = rest.isEmpty ? "" : " " + rest
    let digits = self.groups.joined()
    let code =
      isInternational
      ? (1...3).lazy.map { String(digits.prefix($0)) }.first { CountryCodes.isAssigned($0) } : nil
    self.digits = digits
    countryCode = code
    national = code.map { String(digits.dropFirst($0.count)) } ?? ""
  }

  /// Spaces that do not break, dots and dashes of every kind.
  private static let separators: Set<Character> = [
    " ", "\u{A0}", "\u{202F}", ".", "-", "/", "(", ")", "\u{2010}", "\u{2011}", "\u{2012}",
    "\u{2013}",
  ]

  /// Whether a sign may stand in a number without an extension.
  static func canStand(_ sign: Character) -> Bool {
    separators.contains(sign) || sign == "+" || (sign.isASCII && sign.isNumber)
  }

  private static let extensionWords: Set<String> = [
    "ext", "extn", "extension", "x", "int", "interno", "anexo", "extensión", "durchwahl", "dw",
    "poste",
  ]

  /// `ext. 12`, `x12`, `, 12`, `#12`
  private static func isExtension(_ text: Substring) -> Bool {
    let word = text.prefix { $0.isLetter }
    let rest = text.dropFirst(word.count).drop { " .:,;#".contains($0) }
    let isMarked = !word.isEmpty || ",;#".contains(text.first ?? " ")
    return isMarked && (word.isEmpty || extensionWords.contains(word.lowercased())) && !rest.isEmpty
      && rest.count <= 11 && rest.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
