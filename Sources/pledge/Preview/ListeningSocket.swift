import Glibc

/// A port of this machine on which connections are taken.
struct ListeningSocket: ~Copyable {
  let descriptor: Int32
  let port: Int

  /// How many ports after one that is taken are tried to find one that is not.
  private static let neighbours = 100

  /// - Parameters:
  ///   - host: a name or an address of this machine.
  ///   - port: 0 for any that is free.
  /// - Throws: `Refusal`, which names a free port where this one is taken.
  init(host: String, port: Int) throws(Refusal) {
    do {
      descriptor = try Self.open(host, port)
    } catch {
      guard error.code == EADDRINUSE else { throw Refusal(error.message) }
      var advice = "--port 0 takes any that is free"
      for next in (port + 1)..<(port + Self.neighbours) where next <= 0xFFFF {
        guard let free = try? Self.open(host, next) else { continue }
        close(free)
        advice = "--port \(next) is free"
        break
      }
      throw Refusal("port \(port) of \(host) is in use: \(advice)")
    }
    self.port = Self.port(of: descriptor)
  }

  deinit { close(descriptor) }

  /// Takes a connection; nil where none waits, or none can be taken.
  func accept() -> Int32? {
    let client = Glibc.accept(descriptor, nil, nil)
    guard client >= 0 else { return nil }
    Self.makeSwift(client)
    return client
  }

  /// Never waited for, closed in programs that are started, and without the delay that small packets are gathered for.
  private static func makeSwift(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    set(Int32(IPPROTO_TCP), TCP_NODELAY, of: descriptor)
  }

  private static func set(_ level: Int32, _ option: Int32, of descriptor: Int32) {
    var on: Int32 = 1
    _ = unsafe setsockopt(
      descriptor, level, option, &on, socklen_t(MemoryLayout<Int32>.size))
  }

  private static func open(_ host: String, _ port: Int) throws(FileSystemError) -> Int32 {
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    unsafe hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
    var found: UnsafeMutablePointer<addrinfo>?
    guard unsafe getaddrinfo(host, String(port), &hints, &found) == 0, let first = unsafe found
    else { throw FileSystemError("listen on", host, code: EADDRNOTAVAIL) }
    defer { unsafe freeaddrinfo(first) }
    let info = unsafe first.pointee
    let descriptor = unsafe socket(info.ai_family, info.ai_socktype, info.ai_protocol)
    guard descriptor >= 0 else { throw FileSystemError("listen on", host) }
    set(SOL_SOCKET, SO_REUSEADDR, of: descriptor)
    makeSwift(descriptor)
    guard unsafe bind(descriptor, info.ai_addr, info.ai_addrlen) == 0,
      listen(descriptor, SOMAXCONN) == 0
    else {
      let error = FileSystemError("listen on", "port \(port) of \(host)")
      close(descriptor)
      throw error
    }
    return descriptor
  }

  private static func port(of descriptor: Int32) -> Int {
    var address = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    _ = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe getsockname(descriptor, $0, &length)
      }
    }
    // In every family that has ports, they follow the family's number, the high byte first.
    return unsafe withUnsafeBytes(of: &address) { unsafe Int($0[2]) << 8 | Int($0[3]) }
  }
}
