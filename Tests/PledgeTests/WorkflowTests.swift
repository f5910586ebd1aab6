import Foundation
import Testing

/// The hook and the workflows that Pledge offers, run step by step as their hosts would.
@Suite struct WorkflowTests {
  @Test func theWorkflowForGitHubPassesAPolicyThatIsClean() throws {
    let host = try WorkflowHost()
    let results = try host.runGitHub()
    for result in results { #expect(result.code == 0, "\(result.output)\(result.errors)") }
    #expect(results.count == 3)
    #expect(try host.folder.text("policy.sarif").contains("\"results\": []"))
  }

  @Test func theWorkflowForGitHubAnnotatesWhatIsWrong() throws {
    let host = try WorkflowHost()
    try host.breakPolicy()
    let results = try host.runGitHub()
    #expect(results.map(\.code) == [1, 1])
    let annotation = "::error file=content/response-times.md,line=9,"
    #expect(results.last?.output.hasPrefix(annotation) == true)
    #expect(try host.folder.text("policy.sarif").contains("calendar-undefined"))
  }

  @Test func theWorkflowForGitHubFindsASiteThatIsStale() throws {
    let host = try WorkflowHost()
    let page = try host.folder.text("content/index.md")
    try host.folder.write(page + "\nWelcome.\n", to: "content/index.md")
    let results = try host.runGitHub()
    #expect(results.map(\.code) == [0, 0, 1])
  }

  @Test(arguments: ["check", "pages"])
  func theJobForGitLabPassesAPolicyThatIsClean(job: String) throws {
    let host = try WorkflowHost()
    let result = try host.runGitLab(job)
    #expect(result.code == 0, "\(result.output)\(result.errors)")
    let written =
      job == "check" ? ["gl-code-quality-report.json", "policy.xml"] : ["public/index.html"]
    for file in written { #expect(host.folder.exists(file), "\(file)") }
  }

  @Test func theJobForGitLabReportsWhatIsWrong() throws {
    let host = try WorkflowHost()
    try host.breakPolicy()
    #expect(try host.runGitLab("check").code == 1)
    #expect(try host.folder.text("gl-code-quality-report.json").contains("calendar-undefined"))
    #expect(try host.folder.text("policy.xml").contains("calendar-undefined"))
  }

  /// pre-commit itself, but with the command that is built already in place of its own build.
  @Test func preCommitChecksThePolicyBeforeACommit() throws {
    let host = try WorkflowHost()
    #expect(try host.runPreCommit().code == 0)
    try host.breakPolicy()
    let result = try host.runPreCommit()
    #expect(result.code == 1)
    #expect(result.output.contains("content/response-times.md:9:43: error:"))
  }
}
