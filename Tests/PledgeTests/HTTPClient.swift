import Foundation
import Glibc

/// A connection to a server of this machine that sends just the bytes it is given.
final class HTTPClient {
  private let descriptor: Int32
  /// What has come and was not expected yet.
  private var rest = ""

  struct NotConnected: Error {}
  struct Missing: Error { let text: String, received: String }

  init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    unsafe address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let code = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else { throw NotConnected() }
    var time = timeval(tv_sec: 20, tv_usec: 0)
    _ = unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(descriptor) }

  /// What the server answers to a whole request, until it closes.
  static func ask(port: Int, _ request: String) throws -> String {
    let client = try HTTPClient(port: port)
    client.send(request)
    return try client.receive()
  }

  /// - Returns: whether the server still takes it.
  @discardableResult
  func send(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return unsafe Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
  }

  /// Everything until the server closes.
  func receive() throws -> String {
    while let more = next() { rest += more }
    // Neither did it take too long, nor was what the server said taken back.
    guard errno == 0 else { throw Missing(text: "the end", received: rest) }
    defer { rest = "" }
    return rest
  }

  /// Waits for a text, and takes all to its end.
  ///
  /// - Returns: what stood before it.
  func expect(_ text: String) throws -> String {
    while !rest.contains(text) {
      guard let more = next() else { throw Missing(text: text, received: rest) }
      rest += more
    }
    let parts = rest.components(separatedBy: text)
    rest = parts.dropFirst().joined(separator: text)
    return parts[0]
  }

  private func next() -> String? {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    errno = 0
    let count = unsafe read(descriptor, &chunk, chunk.count)
    return count > 0 ? String(decoding: chunk[..<count], as: UTF8.self) : nil
  }
}
