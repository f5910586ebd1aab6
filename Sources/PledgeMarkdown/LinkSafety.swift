internal import PledgeModel

/// What an address asks of a browser: to go somewhere, or to do something nobody should be able to write.
enum LinkSafety {
  /// The schemes of links that may stand in a page; addresses without a scheme may as well.
  static let schemes = ["http", "https", "mailto", "tel", "ftp"]

  /// Why an address is unsafe, in words that complete "this link …", or nil if it is safe.
  ///
  /// Reads the scheme as browsers do (WHATWG URL, section 4.4), and refuses control characters, which
  /// browsers skip wherever they stand.
  static func objection(to address: ArraySlice<UInt8>) -> String? {
    if address.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "holds a control character" }
    let address = address.drop { $0 == UInt8(ascii: " ") }
    guard let colon = address.firstIndex(where: endsScheme), address[colon] == UInt8(ascii: ":")
    else { return nil }
    let scheme = address[..<colon]
    guard let first = scheme.first, isLetter(first), scheme.allSatisfy(isSchemeByte) else {
      return nil
    }
    let name = String(decoding: scheme, as: UTF8.self).lowercased()
    return schemes.contains(name) ? nil : "has the scheme “\(name):”"
  }

  static func finding(_ objection: String, at place: Place) -> Finding {
    Finding(
      .linkUnsafe, "this link \(objection), so only its text is kept", at: place,
      hint:
        "links may start with \(schemes.map { "\($0):" }.joined(separator: ", ")), or name a page, a file or a #section"
    )
  }

  private static func endsScheme(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"),
      UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: isLetter(byte)
    }
  }
}
