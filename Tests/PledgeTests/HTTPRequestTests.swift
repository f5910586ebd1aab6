import Testing

@testable import pledge

/// What a preview reads of bytes that anybody may have sent.
@Suite struct HTTPRequestTests {
  private static func read(_ text: String) -> HTTPRequest.Reading {
    HTTPRequest.read(Array(text.utf8))
  }

  @Test(
    arguments: [
      "GET / HTTP/1.1\r\nHost: a:80\r\n\r\n",
      "GET / HTTP/1.0\r\nhOST:\ta:80 \t\r\nAccept: */*\r\nCookie: \u{e9}=1\r\n\r\n",
      "GET /?x=/y HTTP/1.1\r\nHost: A:80\r\nEmpty:\r\n\r\nwhat follows is not looked at",
      "GET http://a:80 HTTP/1.1\r\nHost: another\r\n\r\n",
      "GET HTTP://A:80/?x HTTP/1.1\r\nHost: another\r\n\r\n",
    ])
  func whatBrowsersSendIsRead(text: String) {
    #expect(Self.read(text) == .request(HTTPRequest(method: .get, host: "a:80", path: "/")))
  }

  @Test func methodsAreTold() {
    func method(_ name: String) -> HTTPRequest.Method? {
      guard case .request(let request) = Self.read("\(name) /a%20b HTTP/1.1\r\nHost: a\r\n\r\n")
      else { return nil }
      return request.method
    }
    #expect(method("GET") == .get)
    #expect(method("HEAD") == .head)
    #expect(["POST", "get", "PUT", "M-SEARCH"].map(method) == [.other, .other, .other, .other])
  }

  @Test func whatHasNotComeIsWaitedFor() {
    let whole = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
    for count in 0..<whole.utf8.count {
      #expect(HTTPRequest.read(Array(whole.utf8.prefix(count))) == .incomplete)
    }
  }

  @Test(
    arguments: [
      "\r\n\r\n", " GET / HTTP/1.1\r\nHost: a\r\n\r\n", "\u{16}\u{3}\u{1}", "\0", "GET /\r\n\r\n",
      "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", "GET / x HTTP/1.1\r\nHost: a\r\n\r\n",
      "GET / HTTP/1.1 \r\nHost: a\r\n\r\n", "GET / http/1.1\r\nHost: a\r\n\r\n",
      "GET a HTTP/1.1\r\nHost: a\r\n\r\n", "GET * HTTP/1.1\r\nHost: a\r\n\r\n",
      "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n", "GET https://a/ HTTP/1.1\r\nHost: a\r\n\r\n",
      "GET /\u{e9} HTTP/1.1\r\nHost: a\r\n\r\n", "GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n",
      "G(T / HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\nX : b\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\n folded: b\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\nno header\r\n\r\n", "GET / HTTP/1.1\nHost: a\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\rHost: b\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\0\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\nX: b\nY: c\r\n\r\n",
    ])
  func whatIsNoRequestIsRefused(text: String) {
    #expect(Self.read(text) == .refused(.badRequest))
  }

  @Test func otherVersionsAreRefused() {
    for version in ["HTTP/2.0", "HTTP/0.9", "HTTP/1.10", "HTTP/"] {
      #expect(
        Self.read("GET / \(version)\r\nHost: a\r\n\r\n") == .refused(.versionNotSupported))
    }
  }

  @Test func whatIsTooLongIsRefusedBeforeItEnds() {
    let long = String(repeating: "a", count: HTTPRequest.limit)
    #expect(Self.read("GET /\(long)") == .refused(.uriTooLong))
    #expect(Self.read("GET / HTTP/1.1\r\nHost: a\r\nX: \(long)") == .refused(.headersTooLarge))
    #expect(
      Self.read("GET / HTTP/1.1\r\nHost: a\r\nX: \(long)\r\n\r\n") == .refused(.headersTooLarge))
    let many = String(repeating: "X: y\r\n", count: 100)
    #expect(Self.read("GET / HTTP/1.1\r\nHost: a\r\n\(many)\r\n") == .refused(.headersTooLarge))
    let head = "GET / HTTP/1.1\r\nHost: a\r\nX: "
    let most = head + long.prefix(HTTPRequest.limit - head.utf8.count - 4) + "\r\n\r\n"
    #expect(Self.read(most) == .request(HTTPRequest(method: .get, host: "a", path: "/")))
  }

  /// Whatever comes, the answer is one of three, and never a trap.
  @Test func noiseIsSurvived() {
    var random = SeededGenerator(seed: 8000)
    let pieces = [
      "GET", " ", "/", "\r\n", "\r", "\n", "Host", ":", "a", "HTTP/1.1", "%", "\0", "?", "http://",
      "\r\n\r\n", "\t", "é",
    ]
    for _ in 0..<5_000 {
      var bytes = (0..<Int.random(in: 0...20, using: &random)).flatMap { _ in
        Array((pieces.randomElement(using: &random) ?? "").utf8)
      }
      if Bool.random(using: &random), let index = bytes.indices.randomElement(using: &random) {
        bytes[index] = UInt8.random(in: 0...255, using: &random)
      }
      if case .request(let request) = HTTPRequest.read(bytes) {
        #expect(request.path.hasPrefix("/"))
        _ = request.decodedPath
      }
    }
  }

  @Test func pathsAreDecodedOnce() {
    func decoded(_ path: String) -> String? {
      HTTPRequest(method: .get, host: "a", path: path).decodedPath
    }
    #expect(decoded("/a%20b/%C3%A9.html") == "/a b/é.html")
    #expect(decoded("/%252e%2E") == "/%2e.")
    #expect(decoded("/+") == "/+")
    for broken in ["/%", "/%2", "/%zz", "/%+1", "/%ff", "/%C3"] {
      #expect(decoded(broken) == nil, "\(broken)")
    }
  }

  @Test func onlyThePreviewsOwnNamesAreItsHosts() {
    let own = ServedHosts(host: "127.0.0.1", port: 8000)
    for host in ["127.0.0.1:8000", "localhost:8000", "[::1]:8000"] { #expect(own.contains(host)) }
    for host in [
      "127.0.0.1", "127.0.0.1:8001", "localhost:80000", "evil.example:8000", "a.localhost:8000",
      "localhost.:8000", "192.168.0.2:8000", "", ":8000", "localhost:8000:8000",
    ] { #expect(!own.contains(host), "\(host)") }
    let named = ServedHosts(host: "Box.example", port: 80)
    #expect(named.contains("box.example") && named.contains("box.example:80"))
    #expect(!named.contains("other.example"))
    let open = ServedHosts(host: "0.0.0.0", port: 8000)
    #expect(open.contains("192.168.0.2:8000") && open.contains("[fe80::1]:8000"))
    for host in ["evil.example:8000", "1.2.3:8000", "1.2.3.4.example:8000", "1.2.3.+4:8000"] {
      #expect(!open.contains(host), "\(host)")
    }
  }
}
