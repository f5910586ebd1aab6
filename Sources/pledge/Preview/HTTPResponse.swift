/// What a request is answered with. The connection is closed after it, or lives on as a stream of events.
struct HTTPResponse {
  var status: HTTPStatus
  var type: MediaType
  var body: [UInt8]
  /// Further headers; their values come from this program alone.
  var headers: [(name: String, value: String)] = []
  /// Whether more is sent later.
  private(set) var isStream = false

  init(_ status: HTTPStatus = .ok, _ type: MediaType, _ body: [UInt8]) {
    (self.status, self.type, self.body) = (status, type, body)
  }

  /// An answer in a few words.
  init(_ status: HTTPStatus, _ text: String? = nil) {
    self.init(status, .text, Array("\(text ?? status.reason)\n".utf8))
  }

  /// A stream of events, to which more is sent later.
  init(events: [UInt8]) {
    self.init(.ok, .events, events)
    isStream = true
  }

  /// As it is sent.
  ///
  /// - Parameter isHeadOnly: whether only the head was asked for, which tells the length all the same.
  func bytes(isHeadOnly: Bool) -> [UInt8] {
    var head = "HTTP/1.1 \(status.rawValue) \(status.reason)\r\nContent-Type: \(type.name)\r\n"
    if !isStream { head += "Content-Length: \(body.count)\r\n" }
    for header in headers { head += "\(header.name): \(header.value)\r\n" }
    head += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
    head += "Connection: close\r\n\r\n"
    return Array(head.utf8) + (isHeadOnly ? [] : body)
  }
}
