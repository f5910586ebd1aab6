/// Divides text into the words that search knows: letters with their marks, and digits, in small letters.
///
/// Accents stay, since the page's script takes them off words and queries alike.
enum SearchWords {
  /// - Parameter text: UTF-8.
  static func of(_ text: [UInt8]) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      guard !word.isEmpty else { return }
      words.append(String(decoding: word, as: UTF8.self))
      word.removeAll(keepingCapacity: true)
    }
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case ..<0x80: end()
      case _:
        let rest = text[index...].prefix { $0 & 0xC0 == 0x80 }
        index += rest.count
        for scalar in String(decoding: [byte] + rest, as: UTF8.self).unicodeScalars {
          if scalar.isOfWord {
            word += scalar.properties.lowercaseMapping.utf8
          } else {
            end()
          }
        }
      }
    }
    end()
    return words
  }
}

extension Unicode.Scalar {
  /// As `[\p{L}\p{M}\p{N}]` has it.
  fileprivate var isOfWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    case _: false
    }
  }
}
