extension String {
  /// The text as a Perl string, in ASCII and on one line, whatever it holds.
  ///
  /// Single quotes where every character is printable; otherwise double quotes, in which every character
  /// that might mean something is written by its number, so that no `use utf8` and no line ending matters.
  var perl: String {
    if unicodeScalars.allSatisfy({ (0x20...0x7E).contains($0.value) }) {
      let escaped = map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }
      return "'\(escaped.joined())'"
    }
    let escaped = unicodeScalars.map { scalar in
      scalar.isPlain
        ? String(scalar) : "\\x{\(String(scalar.value, radix: 16))}"
    }
    return "\"\(escaped.joined())\""
  }
}

extension Unicode.Scalar {
  /// Whether it stands for itself between double quotes.
  fileprivate var isPlain: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", " ", "-", ".", "_": true
    default: false
    }
  }
}
