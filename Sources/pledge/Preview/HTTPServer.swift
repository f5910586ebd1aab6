import Glibc

/// Answers requests of browsers on one port, and keeps streams of events. It has no thread of its own: it works while
/// something else is waited for.
struct HTTPServer: ~Copyable {
  private let socket: ListeningSocket
  /// The oldest first.
  private var connections: [HTTPConnection] = []

  /// Beyond them, the oldest gives way to a new one, so that nobody can keep others out.
  private static let connectionLimit = 128

  /// - Throws: `Refusal` where it cannot listen.
  init(host: String, port: Int) throws(Refusal) {
    socket = try ListeningSocket(host: host, port: port)
  }

  deinit { for connection in connections { close(connection.descriptor) } }

  var port: Int { socket.port }

  /// Waits for events of other descriptors as poll(2) does, and answers requests until there are some.
  mutating func poll(
    _ others: inout [pollfd], atMost milliseconds: Int32, answer: (HTTPRequest) -> HTTPResponse
  ) -> Int32 {
    let end = milliseconds < 0 ? nil : Self.now + Int64(milliseconds)
    while true {
      var polled = others + [pollfd(fd: socket.descriptor, events: Int16(POLLIN), revents: 0)]
      polled += connections.map { pollfd(fd: $0.descriptor, events: $0.events, revents: 0) }
      let first = ([end] + connections.map(\.deadline)).compactMap(\.self).min()
      let patience = first.map { Int32(clamping: max(0, $0 - Self.now)) } ?? -1
      guard unsafe Glibc.poll(&polled, nfds_t(polled.count), patience) >= 0 else { return -1 }
      serve(polled[others.count...], answer)
      for index in others.indices { others[index].revents = polled[index].revents }
      let count = others.count { $0.revents != 0 }
      if count > 0 { return Int32(count) }
      if let end, Self.now >= end { return 0 }
    }
  }

  /// Sends bytes to everybody who keeps a stream open.
  mutating func send(_ bytes: [UInt8]) {
    for index in connections.indices { connections[index].send(bytes, now: Self.now) }
    removeClosed()
  }

  /// - Parameter polled: the listening socket, then every connection.
  private mutating func serve(
    _ polled: ArraySlice<pollfd>, _ answer: (HTTPRequest) -> HTTPResponse
  ) {
    let now = Self.now
    for (index, polled) in zip(connections.indices, polled.dropFirst()) {
      if polled.revents != 0 { connections[index].proceed(now: now, answer: answer) }
      connections[index].expire(now: now)
    }
    removeClosed()
    if polled.first?.revents != 0 { accept(now) }
  }

  private mutating func accept(_ now: Int64) {
    while let client = socket.accept() {
      if connections.count >= Self.connectionLimit { removeOldest() }
      connections.append(HTTPConnection(client, now: now))
    }
    // Without a descriptor to spare nobody can come in, and the one who waits would be told of again and again.
    if errno == EMFILE || errno == ENFILE { removeOldest() }
  }

  private mutating func removeOldest() {
    guard !connections.isEmpty else { return }
    close(connections.removeFirst().descriptor)
  }

  private mutating func removeClosed() {
    for connection in connections where connection.isOver { close(connection.descriptor) }
    connections.removeAll(where: \.isOver)
  }

  /// In milliseconds, by a clock that nobody sets.
  private static var now: Int64 {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
