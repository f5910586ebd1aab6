extension Character {
  /// How many columns of a terminal it takes: what its code points take, but an emoji sequence two.
  var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.properties.isEmoji, unicodeScalars.dropFirst().contains(where: \.joinsEmoji) {
      return 2
    }
    return unicodeScalars.reduce(0) { $0 + $1.columns }
  }

  /// Whether it is only marks that want a letter before them.
  var isLoneMark: Bool {
    unicodeScalars.allSatisfy { $0.columns == 0 } && unicodeScalars.first?.isMark == true
  }
}

extension Unicode.Scalar {
  /// Whether, after an emoji, it makes one picture of both: a variation selector, a joiner, a skin
  /// tone, or the second letter of a flag.
  fileprivate var joinsEmoji: Bool {
    switch value {
    case 0xFE0F, 0x200D, 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF: true
    case _: false
    }
  }

  fileprivate var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    case _: break
    }
    // Vowels and finals of Hangul stand in the columns of the syllable's first letter.
    if 0x1160...0x11FF ~= value || 0xD7B0...0xD7FF ~= value { return 0 }
    return EastAsianWidth.isWide(self) ? 2 : 1
  }

  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    case _: false
    }
  }

  /// Whether a terminal would obey it, or not show it, rather than print it.
  var isHidden: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    case _: false
    }
  }
}

extension String {
  /// The same text, with a mark for what a terminal would obey: content must not paint a terminal.
  var printable: String {
    guard unicodeScalars.contains(where: \.isHidden) else { return self }
    return String(map { $0.unicodeScalars.first?.isHidden == true ? "\u{FFFD}" : $0 })
  }
}
