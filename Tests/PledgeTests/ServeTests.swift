import Foundation
import Testing

/// `pledge serve`, as browsers and others come to it.
@Suite(.serialized, .timeLimit(.minutes(2))) struct ServeTests {
  private let folder: TemporaryFolder
  private let preview: RunningPreview

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: Project.root.appending(path: "content"), to: folder.url.appending(path: "content"))
    try folder.write("secret", to: "secret.txt")
    preview = try RunningPreview(in: folder)
  }

  private var port: Int { preview.port }

  private func ask(_ path: String, method: String = "GET", host: String? = nil) throws -> String {
    try preview.ask(path, method: method, host: host)
  }

  private func status(_ answer: String) -> Int? { RunningPreview.status(answer) }

  @Test func theSiteIsServedAndNothingWritten() throws {
    let home = try ask("/")
    #expect(home.hasPrefix("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"))
    #expect(home.contains("\r\nCache-Control: no-store\r\n"))
    #expect(home.contains("<title>"))
    let style = try #require(home.firstMatch(of: /href="(theme\/[^"]*\.css)"/)).1
    for (path, type) in [
      ("/\(style)", "text/css; charset=utf-8"), ("/sla.json", "application/json"),
      ("/es/index.html?a=b", "text/html; charset=utf-8"), ("/es/", "text/html; charset=utf-8"),
      ("/contacts.vcf", "text/vcard; charset=utf-8"), ("/%73la.json", "application/json"),
    ] {
      let answer = try ask(path)
      #expect(status(answer) == 200, "\(path)")
      #expect(answer.contains("\r\nContent-Type: \(type)"), "\(path)")
    }
    #expect(try preview.command.stop() == 0)
    #expect(Set(try folder.tree().keys.filter { !$0.hasPrefix("content") }).count == 3)
  }

  @Test func aFolderIsItsIndexAndWhatIsNotThereIsThePageForIt() throws {
    #expect(try ask("/es").contains("\r\nLocation: /es/\r\n"))
    let page = try ask("/no/where")
    #expect(status(page) == 404)
    // From there relative links would lead astray, and whole ones out of the preview.
    #expect(page.contains("href=\"/theme/") && page.contains("href=\"/index.html\""))
  }

  @Test func noPathLeadsToTheDisk() throws {
    for path in [
      "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/content/policy.json",
      "//etc/passwd", "/es/../../secret.txt", "/%252e%252e/secret.txt", "/./sla.json",
      "/policy.json",
      "/sla.json%00", "/sla.json/", "/es//index.html",
    ] {
      #expect(status(try ask(path)) == 404, "\(path)")
    }
    #expect(status(try ask("/%zz")) == 400)
  }

  @Test func onlyReadingIsAllowedAndOnlyByItsName() throws {
    let post = try ask("/", method: "POST")
    #expect(status(post) == 405)
    #expect(post.contains("\r\nAllow: GET, HEAD\r\n"))
    let length = try ask("/").components(separatedBy: "\r\n\r\n")[1].utf8.count
    let head = try ask("/", method: "HEAD")
    #expect(head.contains("\r\nContent-Length: \(length)\r\n"))
    #expect(head.hasSuffix("\r\n\r\n"))
    #expect(status(try ask("/", host: "localhost:\(port)")) == 200)
    #expect(status(try ask("/", host: "evil.example:\(port)")) == 421)
    #expect(status(try ask("/", host: "127.0.0.1")) == 421)
  }

  @Test func noClientKeepsOthersOut() throws {
    let lingering = try (0..<200).map { _ in
      let client = try HTTPClient(port: port)
      client.send("GET / HTTP/1.1\r\nHos")
      return client
    }
    #expect(status(try ask("/")) == 200)
    #expect(lingering.count == 200)
    for hostile in [
      "\u{16}\u{3}\u{1}\0", "\r\n\r\n",
      "GET / HTTP/1.1\r\nX: \(String(repeating: "a", count: 100_000))\r\n\r\n",
    ] {
      let code = status(try HTTPClient.ask(port: port, hostile))
      #expect(code == (hostile.count > 1000 ? 431 : 400))
    }
    // Somebody who goes on sending a body is heard to the end, and one who leaves half-way is no harm.
    let talker = try HTTPClient(port: port)
    talker.send("POST / HTTP/1.1\r\nHost: localhost:\(port)\r\nContent-Length: 200000\r\n\r\n")
    #expect(try talker.expect("\r\n").hasSuffix(" 405 Method Not Allowed"))
    for _ in 0..<4 {
      #expect(talker.send(String(repeating: "a", count: 50_000)))
      Thread.sleep(forTimeInterval: 0.02)
    }
    try HTTPClient(port: port).send("GET / HT")
    #expect(status(try ask("/")) == 200)
    #expect(try preview.command.stop() == 0)
  }

  @Test func aPortInUseIsToldWithOneThatIsFree() throws {
    let result = try Command.run(["serve", "--port", "\(port)"], in: folder.url)
    #expect(result.code == 3)
    #expect(result.errors.hasPrefix("pledge: port \(port) of 127.0.0.1 is in use: --port "))
    #expect(try Command.run(["serve", "--port", "65536"], in: folder.url).code == 2)
    #expect(try Command.run(["serve", "nowhere", "--port", "0"], in: folder.url).code == 3)
    #expect(try Command.run(["serve", "secret.txt", "--port", "0"], in: folder.url).code == 2)
    let elsewhere = try Command.run(
      ["serve", "--port", "0", "--host", "192.0.2.1"], in: folder.url)
    #expect(elsewhere.code == 3)
    #expect(elsewhere.errors.contains("cannot listen on"))
  }

  @Test func whoSendsNothingMoreIsAnsweredAndLeft() throws {
    let (half, silent) = (try HTTPClient(port: port), try HTTPClient(port: port))
    half.send("GET / HTTP/1.1\r\nHost: ")
    #expect(status(try half.receive()) == 408)
    #expect(try silent.receive() == "")
  }
}
