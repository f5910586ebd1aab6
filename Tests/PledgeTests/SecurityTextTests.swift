import Foundation
import Testing

/// The site's `.well-known/security.txt`, the one file behind a dot that Pledge writes.
@Suite struct SecurityTextTests {
  private static let path = "site/.well-known/security.txt"
  private static let security = """
    { "contacts": ["mailto:security@acme.example", "tel:+34-91-555-0100"], "expires": "2026-12-31",
      "policy": "https://acme.example/disclosure" }
    """

  private func folder(security: String?) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try write(security, in: folder)
    try folder.write("# Support\n\nWrite to us.\n", to: "content/index.md")
    return folder
  }

  private func write(_ security: String?, in folder: TemporaryFolder) throws {
    let member = security.map { ", \"security\": \($0)" } ?? ""
    try folder.write(
      """
      { "id": "acme", "name": "Acme support", "languages": ["en", "es"], "version": "1.0.0", "effectiveDate": "2026-01-01",
        "url": "https://acme.example/support/", "provider": { "name": "Acme" }\(member) }
      """, to: "content/policy.json")
  }

  private func build(_ folder: TemporaryFolder) throws -> Command.Result {
    try Command.run(["build", "--output", "site"], in: folder.url)
  }

  @Test func isWrittenKeptAndTakenAway() throws {
    let folder = try folder(security: Self.security)
    #expect(try build(folder).code == 0)
    #expect(
      try folder.text(Self.path) == """
        Contact: mailto:security@acme.example
        Contact: tel:+34-91-555-0100
        Expires: 2026-12-31T23:59:59Z
        Policy: https://acme.example/disclosure
        Preferred-Languages: en, es
        Canonical: https://acme.example/.well-known/security.txt

        """)
    #expect(try build(folder).output.contains(" 0 written, "))
    let verified = try Command.run(["verify", "site", "--level", "error"], in: folder.url)
    #expect(verified.code == 0, "\(verified.output)")
    // What others keep there stays.
    try folder.write("token", to: "site/.well-known/acme-challenge/token")
    try write(nil, in: folder)
    #expect(try build(folder).output.contains(" 1 removed"))
    #expect(!folder.exists(Self.path))
    #expect(try folder.text("site/.well-known/acme-challenge/token") == "token")
  }

  @Test func verifyMissesIt() throws {
    let folder = try folder(security: Self.security)
    _ = try build(folder)
    try folder.write("Contact: mailto:mallory@evil.example\n", to: Self.path)
    let changed = try Command.run(["verify", "site", "--level", "error"], in: folder.url)
    #expect(changed.output.contains("site/.well-known/security.txt:1:1: error: "))
    try FileManager.default.removeItem(at: folder.url.appending(path: Self.path))
    let missing = try Command.run(["verify", "site", "--level", "error"], in: folder.url)
    #expect(missing.output.contains("[site-file-missing]"))
  }

  @Test(arguments: [
    (#"{ "contacts": ["security@acme.example"], "expires": "2026-12-31" }"#, "value-invalid", 2),
    (#"{ "contacts": ["http://acme.example"], "expires": "2026-12-31" }"#, "value-invalid", 2),
    (#"{ "contacts": ["mailto:a@b"], "expires": "2026-02-30" }"#, "value-invalid", 2),
    (#"{ "contacts": ["tel:+-"], "expires": "2026-12-31" }"#, "value-invalid", 2),
    (
      #"{ "contacts": ["mailto:a@b"], "expires": "2026-12-31", "policy": "http://a.example/" }"#,
      "value-invalid", 2
    ),
    (#"{ "contacts": [], "expires": "2026-12-31" }"#, "value-invalid", 2),
    (#"{ "contacts": ["mailto:a@b"] }"#, "key-missing", 2),
    (#"{ "contacts": ["mailto:a@b"], "expires": "2026-05-31" }"#, "security-contact-expired", 2),
  ])
  func whatIsWrong(security: String, rule: String, line: Int) throws {
    let folder = try folder(security: security)
    let result = try Command.run(
      ["check", "--level", "warning", "--date", "2026-06-30"], in: folder.url)
    #expect(
      result.output.contains("content/policy.json:\(line):") && result.output.contains("[\(rule)]"),
      "\(result.output)")
  }
}
