extension Schema.Format {
  /// An absolute address of the web that every reader of the WHATWG URL Standard understands alike: a host that can
  /// exist, a port that can, no credentials, and nothing a browser would silently drop or turn.
  public static let webAddress = Self(
    name: "webAddress",
    pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:\(WebHost.pattern))(?::\(WebHost.portPattern))?"
      + "(?:[/?#][^\\x00-\\x20\"<>^`{|}\\\\\\x7F]*)?$",
    hint: "a web address such as https://support.example.com/"
  ) { address in
    let bytes = Array(address.utf8)
    guard let end = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[end...].starts(with: "://".utf8),
      ["http", "https"].contains(String(decoding: bytes[..<end], as: UTF8.self).lowercased())
    else { return false }
    let rest = bytes[(end + 3)...]
    let authority = rest.prefix { !"/?#".utf8.contains($0) }
    let refused = " \"<>^`{|}\\\u{7F}".utf8
    return WebHost.accepts(authority)
      && rest.dropFirst(authority.count).allSatisfy { $0 > 0x20 && !refused.contains($0) }
  }
}

/// A host with or without a port: `support.example.com:8443`.
private enum WebHost {
  /// One part of a domain; letters beyond ASCII may stand in it.
  private static let label = "[^\\x00-\\x20\"#%./:<>?@\\[\\\\\\]^`{|}\\x7F]+"
  private static let byte = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
  /// What ends in a number is an IPv4 address or nothing.
  private static let number = "(?:\(label)\\.)*(?:[0-9]+|0[Xx][0-9A-Fa-f]*)\\.?(?:[:/?#]|$)"
  private static let domain = "(?!\(number))\(label)(?:\\.\(label))*\\.?"
  static let pattern =
    "\(byte)(?:\\.\(byte)){3}|\\[[0-9A-Fa-f.]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*\\]|\(domain)"
  static let portPattern =
    "(?:0*(?:[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?"

  static func accepts(_ authority: ArraySlice<UInt8>) -> Bool {
    if authority.first == UInt8(ascii: "[") {
      guard let end = authority.firstIndex(of: UInt8(ascii: "]")) else { return false }
      let address = authority[..<end].dropFirst()
      return address.allSatisfy {
        $0.isHexDigit || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
      }
        && address.count { $0 == UInt8(ascii: ":") } >= 2 && isPort(authority[(end + 1)...])
    }
    let host = authority.prefix { $0 != UInt8(ascii: ":") }
    return isHost(host) && isPort(authority.dropFirst(host.count))
  }

  /// Nothing, or a colon and a number up to 65535, which may be left out.
  private static func isPort(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return true }
    let digits = text.dropFirst().drop { $0 == .zero }
    return first == UInt8(ascii: ":") && text.dropFirst().allSatisfy(\.isDigit) && digits.count <= 5
      && digits.reduce(0) { $0 * 10 + Int($1 - .zero) } <= 65535
  }

  private static func isHost(_ host: ArraySlice<UInt8>) -> Bool {
    let refused = "\"%<>@[\\]^`{|}\u{7F}".utf8
    guard !host.isEmpty, host.allSatisfy({ $0 > 0x20 && !refused.contains($0) }) else {
      return false
    }
    var labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
    guard let last = labels.last, labels.allSatisfy({ !$0.isEmpty }) else { return false }
    let isHex =
      last.count >= 2 && last.first == .zero
      && last.dropFirst().first.map { $0 | 0x20 } == UInt8(ascii: "x")
    guard last.allSatisfy(\.isDigit) || (isHex && last.dropFirst(2).allSatisfy(\.isHexDigit)) else {
      return true
    }
    return labels.count == 4 && host.last != UInt8(ascii: ".") && labels.allSatisfy(isByte)
  }

  private static func isByte(_ label: ArraySlice<UInt8>) -> Bool {
    label.allSatisfy(\.isDigit) && 1...3 ~= label.count
      && (label.count == 1 || label.first != .zero)
      && label.reduce(0) { $0 * 10 + Int($1 - .zero) } <= 255
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    isDigit || UInt8(ascii: "a")...UInt8(ascii: "f") ~= self | 0x20
  }
}
