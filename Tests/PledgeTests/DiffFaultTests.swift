import Foundation
import Testing

/// What `pledge diff` says, and ends with 3, where it cannot compare.
@Suite struct DiffFaultTests {
  @Test func aRefThatIsMisspelt() throws {
    let history = try PolicyHistory()
    let result = try history.diff("mian")
    #expect((result.code, result.output) == (3, ""))
    #expect(
      result.errors
        == "pledge: there is no ref “mian” here, and no folder of this name; did you mean “main”?\n"
    )
    #expect(try history.diff("HEAD~9").errors.contains("“HEAD~9” lies before the first commit"))
    #expect(try history.diff("./nowhere").errors.hasPrefix("pledge: cannot read ./nowhere: "))
  }

  @Test func thereIsNoRepository() throws {
    let folder = try TemporaryFolder(["content/policy.json": PolicyHistory.policy(days: 30)])
    let ceiling = ["GIT_CEILING_DIRECTORIES": folder.url.deletingLastPathComponent().path]
    let result = try Command.run(["diff", "main"], in: folder.url, environment: ceiling)
    #expect(result.code == 3)
    #expect(result.errors.contains("git knows no ref here: fatal: not a git repository"))
  }

  @Test func thereIsNoGit() throws {
    let history = try PolicyHistory()
    let none = ["PATH": "/nowhere"]
    let result = try history.diff("main", environment: none)
    #expect(result.code == 3)
    #expect(result.errors.contains("git, which might know it as a ref, is not installed"))
    #expect(try history.diff("content", "content", environment: none).code == 0)
  }

  /// What is advised is done, and helps.
  @Test(arguments: [
    ("origin/main", "git fetch --depth=1 origin main:refs/remotes/origin/main"),
    ("v1.0", "git fetch --depth=1 origin tag v1.0"),
    ("HEAD~1", "git fetch --deepen=1"),
  ])
  func aShallowCloneIsToldWhatToFetch(ref: String, command: String) throws {
    let history = try PolicyHistory()
    try history.git("checkout", "-q", "-b", "change")
    try history.commit(days: 10)
    try history.git(
      "clone", "-q", "--depth=1", "--branch=change", "file://\(history.folder.url.path)", "clone")
    let before = try history.diff(ref, in: "clone")
    #expect(before.code == 3)
    #expect(before.errors.hasSuffix(": \(command)\n"), "\(before.errors)")
    let fetch = try Outside.run(
      "sh", ["-c", command], in: history.folder.url.appending(path: "clone"))
    #expect(fetch.code == 0, "\(fetch.errors)")
    let after = try history.diff(ref, in: "clone")
    #expect(after.output.contains("no longer 30"), "\(after.errors)")
  }

  @Test func aBrokenSideIsToldAndNotCompared() throws {
    let history = try PolicyHistory()
    try history.folder.write("{", to: "content/policy.json")
    let new = try history.diff("main")
    #expect((new.code, new.output) == (3, ""))
    #expect(new.errors.contains("content/policy.json:1:1: error:"), "\(new.errors)")
    #expect(
      new.errors.hasSuffix("pledge: what content promises cannot be told while this stands\n"))
    try history.commitAll()
    try history.folder.write(PolicyHistory.policy(days: 3), to: "content/policy.json")
    let old = try history.diff("main")
    #expect((old.code, old.output) == (3, ""))
    #expect(old.errors.contains("main:content/policy.json:1:1: error:"), "\(old.errors)")
    try history.folder.write("{", to: "sla.json")
    #expect(try history.diff("sla.json").code == 3)
    try history.commitAll()
    let definition = try history.diff("HEAD:sla.json")
    #expect(definition.code == 3)
    #expect(definition.errors.contains("HEAD:sla.json:1:1: error:"), "\(definition.errors)")
  }
}
