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

  /// Adds notice of changes to the policy.
  private func giveNotice(_ folder: TemporaryFolder) throws {
    let policy = try folder.text("content/policy.json")
    try folder.write(
      policy.replacingOccurrences(
        of: #""version": "1.0.0","#,
        with: #""version": "1.1.0", "notice": { "days": 30, "text": "We tell you." },"#),
      to: "content/policy.json")
  }

  @Test func theWorkflowForGitHubSaysWhatAPullRequestDoes() throws {
    let host = try WorkflowHost()
    try host.propose(giveNotice)
    try host.folder.write("# Before\n", to: "summary")
    let results = try host.runGitHub(base: "main")
    let review = try #require(results.dropFirst(2).first)
    #expect(
      review.output.contains("::notice file=content/policy.json,line="),
      "\(review.output)\(review.errors)")
    #expect(review.output.contains("title=stronger%3A notice-lengthened::"))
    let summary = try host.folder.text("summary")
    #expect(summary.hasPrefix("# Before\n## ▲ Stronger for customers\n"), "\(summary)")
  }

  @Test func theWorkflowForGitHubFailsWhereAChangeCannotBeJudged() throws {
    let host = try WorkflowHost()
    try host.propose(giveNotice)
    let results = try host.runGitHub(base: "missing")
    #expect(results.dropFirst(2).first?.code == 3)
    #expect(results.dropFirst(2).first?.errors.contains("origin/missing") == true)
    #expect(!host.folder.exists("summary"))
  }

  @Test func theJobForGitLabSaysWhatAMergeRequestDoes() throws {
    let host = try WorkflowHost()
    try host.propose(giveNotice)
    let result = try host.runGitLab("review")
    #expect(
      result.output.contains(" → content: stronger for customers"),
      "\(result.output)\(result.errors)")
    #expect(try host.folder.text("change.md").hasPrefix("## ▲ Stronger for customers\n"))
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
