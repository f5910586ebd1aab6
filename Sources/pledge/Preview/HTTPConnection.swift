import Glibc

/// One client's connection: a request is read, its answer written, and then it is closed, or is a stream of events.
struct HTTPConnection {
  private enum State {
    case reading, writing, streaming
    /// All is said. What the client still sends is read away, since to close before would take the answer back.
    case ending
    case over
  }

  let descriptor: Int32
  private var state = State.reading
  private var input: [UInt8] = []
  private var output: ArraySlice<UInt8> = []
  /// When the client is given up, in milliseconds of the server's clock; never where it just listens.
  private(set) var deadline: Int64?
  /// What may still be read away.
  private var patience = Self.patience

  /// In milliseconds: for a request to come, for an answer to be taken, and for the client to close.
  private static let (requestTime, answerTime, endTime): (Int64, Int64, Int64) = (
    5_000, 30_000, 1_000
  )
  /// In bytes.
  private static let patience = 1 << 20
  /// What a stream's client may leave untaken, in bytes.
  private static let backlog = 1 << 16

  init(_ descriptor: Int32, now: Int64) {
    self.descriptor = descriptor
    deadline = now + Self.requestTime
  }

  var isOver: Bool { state == .over }

  /// What is waited for, as poll(2) takes it.
  var events: Int16 {
    switch state {
    case .writing: Int16(POLLOUT)
    // A client that goes away shows as something to read.
    case .streaming where !output.isEmpty: Int16(POLLIN | POLLOUT)
    case .reading, .streaming, .ending, .over: Int16(POLLIN)
    }
  }

  /// Goes on, now that something happened.
  mutating func proceed(now: Int64, answer: (HTTPRequest) -> HTTPResponse) {
    switch state {
    case .reading: readRequest(now, answer)
    case .writing: write(now)
    case .streaming:
      if read() == nil { state = .over } else { write(now) }
    case .ending:
      guard let count = read()?.count else {
        state = .over
        return
      }
      patience -= count
      if patience < 0 { state = .over }
    case .over: break
    }
  }

  /// Gives up what takes too long.
  mutating func expire(now: Int64) {
    guard let deadline, now >= deadline else { return }
    if state == .reading, !input.isEmpty {
      start(HTTPResponse(.requestTimeout), now)
    } else {
      state = .over
    }
  }

  /// Sends more, where this is a stream.
  mutating func send(_ bytes: [UInt8], now: Int64) {
    guard state == .streaming else { return }
    output += bytes
    write(now)
    if output.count > Self.backlog { state = .over }
  }

  private mutating func readRequest(_ now: Int64, _ answer: (HTTPRequest) -> HTTPResponse) {
    guard let bytes = read() else {
      state = .over
      return
    }
    input += bytes
    switch HTTPRequest.read(input) {
    case .incomplete: break
    case .refused(let status): start(HTTPResponse(status), now)
    case .request(let request):
      let isHeadOnly = request.method == .head
      start(answer(request), isHeadOnly: isHeadOnly, now)
    }
  }

  private mutating func start(_ response: HTTPResponse, isHeadOnly: Bool = false, _ now: Int64) {
    input = []
    output = response.bytes(isHeadOnly: isHeadOnly)[...]
    state = response.isStream && !isHeadOnly ? .streaming : .writing
    deadline = state == .streaming ? nil : now + Self.answerTime
    write(now)
  }

  /// Writes what the client takes now; after the last byte of an answer the connection ends.
  private mutating func write(_ now: Int64) {
    while !output.isEmpty {
      let count = unsafe output.withUnsafeBytes {
        unsafe Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { return }
      guard count > 0 else {
        state = .over
        return
      }
      output = output.dropFirst(count)
      if state == .writing { deadline = now + Self.answerTime }
    }
    guard state == .writing else { return }
    state = .ending
    deadline = now + Self.endTime
    shutdown(descriptor, Int32(SHUT_WR))
  }

  /// What has come, which may be nothing; nil at the end.
  private func read() -> ArraySlice<UInt8>? {
    var chunk = [UInt8](repeating: 0, count: HTTPRequest.limit)
    let count = unsafe Glibc.read(descriptor, &chunk, chunk.count)
    if count < 0, errno == EAGAIN || errno == EINTR { return [] }
    return count > 0 ? chunk[..<count] : nil
  }
}
