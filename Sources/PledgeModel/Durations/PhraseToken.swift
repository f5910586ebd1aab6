/// A word, a number or a sign of a phrase.
struct PhraseToken: Equatable, Sendable {
  enum Kind: Equatable, Sendable { case word, number, dash, sign }

  var kind: Kind
  /// What it is compared by: lower case without accents, every dash as "-", Arabic as it is typed without care.
  var spelling: String
  /// UTF-8 bytes in the phrase.
  var range: Range<Int>

  /// The tokens of a phrase, without one full stop at its end.
  ///
  /// Letters and digits part by themselves ("1h30min"); points and commas between digits are in the number.
  static func tokens(of phrase: String) -> [PhraseToken] {
    var tokens: [PhraseToken] = []
    let scalars = Array(phrase.unicodeScalars)
    var (index, offset) = (0, 0)

    /// Takes scalars as long as they belong, the first one in any case.
    func take(_ kind: Kind, while belongs: (Int) -> Bool) {
      var (end, spelling) = (offset, "")
      repeat {
        end += UTF8.width(scalars[index])
        append(scalars[index], folded: &spelling)
        index += 1
      } while index < scalars.count && belongs(index)
      tokens.append(PhraseToken(kind: kind, spelling: spelling, range: offset..<end))
      offset = end
    }

    while index < scalars.count {
      let scalar = scalars[index]
      if isSpace(scalar) {
        offset += UTF8.width(scalar)
        index += 1
      } else if isDigit(scalar) {
        take(.number) {
          isDigit(scalars[$0])
            || isDecimalMark(scalars[$0]) && $0 + 1 < scalars.count && isDigit(scalars[$0 + 1])
        }
      } else if isLetter(scalar) {
        take(.word) { isLetter(scalars[$0]) || isAccent(scalars[$0]) }
      } else if dashes.contains(scalar) {
        take(.dash) { _ in false }
      } else {
        take(.sign) { _ in false }
      }
    }
    if tokens.count > 1, tokens.last?.spelling == "." { tokens.removeLast() }
    return tokens
  }

  private static let dashes: [Unicode.Scalar] = ["-", "‐", "‑", "‒", "–", "—", "―", "−"]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || arabicDigits.contains(scalar)
  }

  private static func isDecimalMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "," || scalar == arabicDecimalMark
  }

  /// ٠ to ٩
  private static let arabicDigits: ClosedRange<Unicode.Scalar> = "\u{660}"..."\u{669}"
  /// ٫
  private static let arabicDecimalMark: Unicode.Scalar = "\u{66B}"

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      : scalar.properties.isAlphabetic
  }

  /// A combining mark, as in a decomposed "día"; a vowel sign of Arabic, or the stroke that only widens a word.
  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    ("\u{300}"..."\u{36F}").contains(scalar) || ("\u{64B}"..."\u{655}").contains(scalar)
      || scalar == "\u{670}" || scalar == "\u{640}"
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    // The white space of ASCII, without a look into Unicode's tables.
    scalar.isASCII
      ? scalar == " " || ("\t"..."\r").contains(scalar)
      : scalar.properties.generalCategory == .spaceSeparator
  }

  private static func append(_ scalar: Unicode.Scalar, folded spelling: inout String) {
    if scalar.isASCII {
      let isUpper = ("A"..."Z").contains(scalar)
      spelling.unicodeScalars.append(isUpper ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
    } else if dashes.contains(scalar) {
      spelling += "-"
    } else if arabicDigits.contains(scalar) {
      spelling += String(scalar.value - arabicDigits.lowerBound.value)
    } else if scalar == arabicDecimalMark {
      spelling += "."
    } else if !isAccent(scalar) {
      let lower = scalar.properties.lowercaseMapping
      spelling += unaccented[lower] ?? lower
    }
  }

  private static let unaccented = [
    "á": "a", "à": "a", "â": "a", "ä": "a", "ã": "a", "å": "a", "ç": "c", "é": "e", "è": "e",
    "ê": "e", "ë": "e",
    "í": "i", "ì": "i", "î": "i", "ï": "i", "ñ": "n", "ó": "o", "ò": "o", "ô": "o", "ö": "o",
    "õ": "o", "ú": "u",
    "ù": "u", "û": "u", "ü": "u",
    // Arabic, where hamzas and the dots of a last letter are often left out.
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه",
  ]
}
