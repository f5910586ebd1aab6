import Foundation
import Testing

/// What Documentation/publishing.md tells servers and Chromium, as they take it.
@Suite struct PublishingTests {
  enum Server: String, CaseIterable, Sendable {
    case nginx, apache

    /// The block of the documentation for it, inside what the machine's own configuration says around it.
    func configuration(_ block: String, root: String, port: Int) -> String {
      let block = block.replacingOccurrences(of: "/srv/support", with: "\(root)/site")
      switch self {
      case .nginx:
        return """
          user root;
          daemon off;
          master_process off;
          pid \(root)/pid;
          error_log stderr;
          events {}
          http {
          access_log off;
          \(block.replacingOccurrences(of: "listen 80", with: "listen 127.0.0.1:\(port)")
            .replacingOccurrences(of: "include mime.types", with: "include /etc/nginx/mime.types"))
          }
          """
      case .apache:
        let modules = ["authz_core", "dir", "headers", "mime", "mpm_event"].map {
          "LoadModule \($0)_module /usr/lib/apache2/modules/mod_\($0).so\n"
        }
        return """
          ServerRoot \(root)
          ServerName localhost
          User www-data
          Group www-data
          PidFile \(root)/pid
          ErrorLog /dev/stderr
          TypesConfig /etc/mime.types
          Listen 127.0.0.1:\(port)
          \(modules.joined())
          \(block.replacingOccurrences(of: "*:80", with: "*:\(port)"))
          """
      }
    }

    func start(_ configuration: String) -> String {
      switch self {
      case .nginx: "/usr/sbin/nginx -c \(configuration)"
      case .apache: "/usr/sbin/apache2 -X -f \(configuration)"
      }
    }
  }

  private static func block(_ language: String) throws -> String {
    let page = try String(
      contentsOf: Project.root.appending(path: "Documentation/publishing.md"), encoding: .utf8)
    let start = try #require(page.firstRange(of: "```\(language)\n")).upperBound
    let end = try #require(page[start...].firstRange(of: "\n```")).lowerBound
    return String(page[start..<end])
  }

  @Test(arguments: Server.allCases)
  func whatTheServersSend(server: Server) throws {
    let folder = try TemporaryFolder()
    let content = Project.root.appending(path: "content").path
    let built = try Command.run(
      ["build", content, "--output", "site", "--compress"], in: folder.url)
    try #require(built.code == 0, "\(built.errors)")
    let theme = try #require(
      try folder.text("site/index.html").firstMatch(of: /href="(theme\/[^"]*\.css)"/)
    ).1
    let port = Int.random(in: 20_000..<32_000)
    try folder.write(
      server.configuration(
        try Self.block(server.rawValue), root: folder.url.path, port: port), to: "server.conf")
    let paths = [
      "", String(theme), "nowhere.html", "sla.json", "pledge.js", "index.md", "calendar.ics",
    ]
    let result = try Outside.run(
      "bash",
      [
        "-c",
        """
        \(server.start("\(folder.url.path)/server.conf")) & trap "kill -9 $!" EXIT
        for _ in $(seq 100); do curl -so /dev/null http://127.0.0.1:\(port)/ && break; sleep .1; done
        for path in "$@"; do
          echo "== $path"
          curl -sD - -o body -H "Accept-Encoding: gzip" "http://127.0.0.1:\(port)/$path"
        done
        curl -s "http://127.0.0.1:\(port)/nowhere.html" | cmp - site/404.html && echo "same 404"
        """, "bash",
      ] + paths, in: folder.url)
    let answers = result.output.replacingOccurrences(of: "\r", with: "")
      .components(separatedBy: "== ").dropFirst()
    try #require(answers.count == paths.count, "\(result.output)\(result.errors)")
    let headers = try String(
      contentsOf: Project.root.appending(path: "site/_headers"), encoding: .utf8)
    let policy = try #require(headers.split(separator: "\n").first { $0.contains("-Policy: ") })
    for (path, answer) in zip(paths, answers) {
      #expect(answer.contains(policy.drop { $0 == " " }), "\(path): \(answer)")
      #expect(answer.contains("X-Content-Type-Options: nosniff"), "\(path)")
      #expect(answer.contains(path == "nowhere.html" ? " 404 " : " 200 "), "\(path): \(answer)")
      let isKept = answer.contains("Cache-Control: public, max-age=31536000, immutable")
      #expect(isKept == path.hasPrefix("theme/"), "\(path): \(answer)")
    }
    func type(_ path: String) -> String? {
      zip(paths, answers).first { $0.0 == path }?.1.firstMatch(of: /Content-Type: (.*)/).map {
        String($0.1)
      }
    }
    #expect(type("") == "text/html; charset=utf-8")
    #expect(type("sla.json")?.hasPrefix("application/json") == true)
    #expect(type("pledge.js")?.hasPrefix("text/javascript") == true)
    #expect(type("index.md")?.hasPrefix("text/markdown") == true)
    #expect(type("calendar.ics")?.hasPrefix("text/calendar") == true)
    #expect(result.output.contains("same 404"))
    if server == .nginx { #expect(answers.first?.contains("Content-Encoding: gzip") == true) }
  }

  /// Every sheet says the version at its head and its number at its foot.
  @Test func printedPages() throws {
    let command = try Self.block("sh")
    #expect(command.hasPrefix("chromium --headless --no-pdf-header-footer --print-to-pdf="))
    let folder = try TemporaryFolder()
    let page = Project.root.appending(path: "site/response-times.html").path
    let printed = try Outside.run(
      "chromium",
      ["--headless", "--no-sandbox", "--no-pdf-header-footer", "--print-to-pdf=page.pdf", page],
      in: folder.url)
    #expect(folder.exists("page.pdf"), "\(printed.errors)")
    let text = try Outside.run("pdftotext", ["-layout", "page.pdf", "-"], in: folder.url).output
    let sheets = text.split(separator: "\u{C}").map(String.init).filter { $0.contains("/") }
    #expect(sheets.count >= 2)
    for (index, sheet) in sheets.enumerated() {
      #expect(
        sheet.contains("QVD Support · Version 1.0.0 · In effect from 1 January 2026"), "\(sheet)")
      #expect(sheet.contains("\(index + 1)/\(sheets.count)"), "\(sheet)")
      #expect(!sheet.contains("Support process"), "navigation is printed")
    }
  }
}
