/// The addresses by which a customer's device reaches a channel.
public enum ContactLink {
  public static func address(of contact: Channel.Contact, subject: String?) -> String {
    switch contact {
    case .telephone(let number): telephone(number)
    case .email(let address): mail(address, subject: subject)
    case .web(let address): address
    }
  }

  /// RFC 3966: a plus and digits. A `(0)` after a country code is not dialled; what follows a word is
  /// an extension: `+34 910 000 000 ext. 12`.
  public static func telephone(_ number: String) -> String {
    let isGlobal = number.utf8.first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "+")
    let written = isGlobal ? number.split(separator: "(0)", maxSplits: 1).joined() : number
    var link = isGlobal ? "tel:+" : "tel:"
    var isExtension = false
    for byte in written.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): link.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if !isExtension { link += ";ext=" }
        isExtension = true
      default: break
      }
    }
    return link.hasSuffix(";ext=") ? String(link.dropLast(5)) : link
  }

  /// RFC 6068: the subject percent-encoded, so that it arrives as it was written, final space included.
  public static func mail(_ address: String, subject: String?) -> String {
    let to = "mailto:" + PercentEncoding.encode(address, keeping: "@+!$'*,")
    guard let subject, !subject.isEmpty else { return to }
    return "\(to)?subject=\(PercentEncoding.encode(subject))"
  }
}
