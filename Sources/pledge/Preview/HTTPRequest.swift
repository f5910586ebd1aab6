/// The head of a request, read as strictly as browsers write it: RFC 9112. A body is never read.
struct HTTPRequest: Equatable {
  enum Method { case get, head, other }

  let method: Method
  /// The host and port that were meant, in lower case: `127.0.0.1:8000`.
  let host: String
  /// The path from its first slash, without a query, percent-encoded as it was sent.
  let path: String

  /// What the bytes that have come so far are.
  enum Reading: Equatable {
    case incomplete
    case request(HTTPRequest)
    case refused(HTTPStatus)
  }

  /// In bytes, to the empty line. Cookies of every other program on this host come along.
  static let limit = 16 << 10
  private static let headerLimit = 100

  /// The path with each `%2F` and its like decoded, once; nil where they stand for no text.
  var decodedPath: String? {
    var bytes: [UInt8] = []
    var rest = path.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, digits.allSatisfy(\.isHexadecimalDigit),
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  static func read(_ bytes: [UInt8]) -> Reading {
    // What speaks another protocol, as TLS does, is not waited for.
    if let first = bytes.first, !first.isToken { return .refused(.badRequest) }
    let allowed = bytes.prefix(limit)
    guard let end = allowed.firstRange(of: Array("\r\n\r\n".utf8)) else {
      guard bytes.count >= limit else { return .incomplete }
      return .refused(allowed.contains(UInt8(ascii: "\n")) ? .headersTooLarge : .uriTooLong)
    }
    var lines = split(allowed[..<end.lowerBound])
    guard lines.count <= headerLimit + 1 else { return .refused(.headersTooLarge) }
    let words = lines.removeFirst().split(
      separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count == 3, !words[0].isEmpty, words[0].allSatisfy(\.isToken),
      words[1].allSatisfy({ (0x21...0x7E).contains($0) })
    else { return .refused(.badRequest) }
    let version = String(decoding: words[2], as: UTF8.self)
    guard version == "HTTP/1.1" || version == "HTTP/1.0" else {
      return .refused(version.hasPrefix("HTTP/") ? .versionNotSupported : .badRequest)
    }
    guard let named = host(in: lines), let target = Target(words[1]) else {
      return .refused(.badRequest)
    }
    return .request(
      HTTPRequest(
        method: Method(words[0]), host: (target.host ?? named).lowercased(), path: target.path))
  }

  /// The one `Host` that every request must name; nil where there is none, more than one, or a line that is no header.
  private static func host(in lines: [ArraySlice<UInt8>]) -> String? {
    var hosts: [String] = []
    for line in lines {
      // A line that continues the one before starts with a space, which is none of a name's.
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy(\.isToken), line[colon...].allSatisfy(\.isInField)
      else { return nil }
      guard String(decoding: line[..<colon], as: UTF8.self).lowercased() == "host" else { continue }
      let value = line[(colon + 1)...].drop(while: \.isBlank).reversed().drop(while: \.isBlank)
      hosts.append(String(decoding: value.reversed(), as: UTF8.self))
    }
    return hosts.count == 1 ? hosts[0] : nil
  }

  private static func split(_ head: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = head.startIndex
    for index in head.indices.dropLast()
    where head[index] == UInt8(ascii: "\r") && head[index + 1] == UInt8(ascii: "\n") {
      lines.append(head[start..<index])
      start = index + 2
    }
    return lines + [head[start...]]
  }

  /// A path alone, or a whole address, which names the host anew.
  private struct Target {
    var host: String?
    var path: String

    init?(_ bytes: ArraySlice<UInt8>) {
      var rest = String(decoding: bytes.prefix { $0 != UInt8(ascii: "?") }, as: UTF8.self)[...]
      let scheme = "http://"
      if rest.lowercased().hasPrefix(scheme) {
        rest = rest.dropFirst(scheme.count)
        host = String(rest.prefix { $0 != "/" })
        rest = rest.drop { $0 != "/" }
        if rest.isEmpty { rest = "/" }
      }
      guard rest.hasPrefix("/") else { return nil }
      path = String(rest)
    }
  }
}

extension HTTPRequest.Method {
  fileprivate init(_ name: ArraySlice<UInt8>) {
    switch String(decoding: name, as: UTF8.self) {
    case "GET": self = .get
    case "HEAD": self = .head
    case _: self = .other
    }
  }
}

extension UInt8 {
  private var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    case _: false
    }
  }

  /// Whether it may stand in the name of a method or a header: RFC 9110 section 5.6.2.
  fileprivate var isToken: Bool { isLetterOrDigit || "!#$%&'*+-.^_`|~".utf8.contains(self) }

  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// Whether it may stand in the value of a header: RFC 9110 section 5.5.
  fileprivate var isInField: Bool { self >= 0x20 && self != 0x7F || self == UInt8(ascii: "\t") }

  fileprivate var isHexadecimalDigit: Bool {
    isLetterOrDigit && Character(UnicodeScalar(self)).isHexDigit
  }
}
