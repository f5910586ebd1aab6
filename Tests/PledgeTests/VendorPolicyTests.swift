import Foundation
import Testing

/// Policies modelled on the shapes of real vendors: by severity with updates and two regions, round the clock
/// on working days with customer-local days, and open source without a commitment.
@Suite struct VendorPolicyTests {
  static let policies = ["regions", "follow-the-sun", "open-source"]

  @Test("Nothing is found in it, nor in the SLA definition of its site", arguments: policies)
  func isClean(_ name: String) throws {
    let content = Project.policies.appending(path: name).path
    let check = ["--level", "info", "--date", "2026-07-01"]
    #expect(try Command.run(["check", content] + check).output == "no findings\n")
    let folder = try TemporaryFolder()
    let build = try Command.run(["build", content, "--output", "site"], in: folder.url)
    #expect(build.code == 0, "\(build.errors)")
    let definition = try Command.run(["check", "site/sla.json"] + check, in: folder.url)
    #expect(definition.output == "no findings\n")
  }

  @Test(
    "Its pages tell what stands beside the targets",
    arguments: [
      ("regions", "escalation", "<dd>30 minutes after receipt, counted day and night</dd>"),
      ("regions", "escalation", "<dd>When the time for “First response” is missed</dd>"),
      ("regions", "escalation", "<dd>Director of support</dd>"),
      ("regions", "obligations", "<dt>You are needed</dt>\n<dd>24 hours a day, every day</dd>"),
      ("regions", "remedies", "<dd>10% of the fee</dd>"),
      ("regions", "versions", "<time datetime=\"2027-12-31\">31 December 2027</time>"),
      ("regions", "premium-europe", "<li>S1: these times are guaranteed.</li>"),
      ("regions", "premium-europe", "<li>An automatic reply is no response.</li>"),
      ("regions", "premium-europe", "The time stands still while we wait for information"),
      ("regions", "tools", "<li>This policy is to be reviewed by 30 June 2027.</li>"),
      ("follow-the-sun", "first-reply", "<li>These times are goals, which we try to reach.</li>"),
      ("open-source", "plans", "we promise no times"),
    ])
  func page(_ policy: String, _ page: String, _ expected: String) throws {
    let folder = try TemporaryFolder()
    let content = Project.policies.appending(path: policy).path
    _ = try Command.run(["build", content, "--output", "site"], in: folder.url)
    let text = try String(
      contentsOf: folder.url.appending(path: "site/\(page).html"), encoding: .utf8)
    #expect(text.replacing(#/ data-sla="[^"]*"/#, with: "").contains(expected))
  }
}
