/// The names by which a browser may ask for a preview.
///
/// A page elsewhere could have its own name lead here (DNS rebinding), and then read what is served as its own; the
/// name still stands in the `Host` that its requests carry.
struct ServedHosts {
  private let names: Set<String>
  /// Whether every address of this machine is served; an address, unlike a name, leads nowhere else.
  private let takesAddresses: Bool
  private let port: Int
  /// The address that people open.
  let address: String

  /// - Parameter host: the one that is listened on, as the user named it.
  init(host: String, port: Int) {
    let host = host.contains(":") ? "[\(host.lowercased())]" : host.lowercased()
    names = ["localhost", "127.0.0.1", "[::1]", host]
    takesAddresses = host == "0.0.0.0" || host == "[::]"
    self.port = port
    address = "http://\(takesAddresses ? "localhost" : host):\(port)/"
  }

  /// - Parameter host: a request's host in lower case, with its port unless that is 80.
  func contains(_ host: String) -> Bool {
    let suffix = ":\(port)"
    guard host.hasSuffix(suffix) || port == 80 else { return false }
    let name = host.hasSuffix(suffix) ? String(host.dropLast(suffix.count)) : host
    return names.contains(name) || takesAddresses && Self.isAddress(name)
  }

  private static func isAddress(_ name: String) -> Bool {
    if name.hasPrefix("["), name.hasSuffix("]") {
      return name.dropFirst().dropLast().allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { UInt8($0) != nil && $0.allSatisfy(\.isWholeNumber) }
  }
}
