import Foundation
import Testing

/// What `pledge diff` takes as old and new.
@Suite struct DiffSideTests {
  private static let shortened =
    "weaker: changes are announced 10 days before they take effect, no longer 30 [notice-shortened]"

  @Test(arguments: [
    ["main"], ["v1.0"], ["HEAD"], ["main", "content"], ["main", "./content"], ["main:content"],
    ["main:content", "content/"], ["main:./content"], ["@{0}"], ["--content", "content", "main"],
    ["refs/heads/main"],
  ])
  func aRefAgainstTheWorkingFolder(words: [String]) throws {
    let history = try PolicyHistory()
    let result = try Command.run(["diff"] + words, in: history.folder.url)
    #expect(result.code == 1, "\(result.errors)")
    #expect(result.output.contains(Self.shortened))
    #expect(result.errors == "")
  }

  @Test func twoRefs() throws {
    let history = try PolicyHistory()
    let result = try history.diff("HEAD~1", "HEAD")
    #expect(result.code == 1)
    #expect(result.output.contains("30 days before they take effect, no longer 90"))
    #expect(result.output.contains("at HEAD:content/policy.json:1:1"), "\(result.output)")
    #expect(result.output.contains("(was HEAD~1:content/policy.json:1:1"))
    #expect(try history.diff("main", "v1.0").code == 0)
  }

  @Test func twoFoldersNeedNoRepository() throws {
    let folder = try TemporaryFolder([
      "a/policy.json": PolicyHistory.policy(days: 30),
      "b/policy.json": PolicyHistory.policy(days: 10),
    ])
    let result = try Command.run(["diff", "a", "b"], in: folder.url)
    #expect((result.code, result.errors) == (1, ""))
    #expect(result.output.contains(Self.shortened))
    #expect(try Command.run(["diff", "a", "a"], in: folder.url).code == 0)
  }

  @Test func anyFolderOfTheRepositoryWillDo() throws {
    let history = try PolicyHistory()
    try FileManager.default.createDirectory(
      at: history.folder.url.appending(path: "deep/er"), withIntermediateDirectories: true)
    let result = try history.diff("main", "--content", "../../content", in: "deep/er")
    #expect(result.output.contains(Self.shortened), "\(result.errors)")
    #expect(try history.diff("main", "--content", "../content", in: "content").code == 1)
    let absolute = history.folder.url.appending(path: "content").path
    #expect(try history.diff("main", "--content", absolute, in: "deep/er").code == 1)
    #expect(try history.diff("main:content", "v1.0:content", in: "deep/er").code == 0)
  }

  @Test func thePolicyMayBeTheWholeRepository() throws {
    let history = try PolicyHistory(content: ".")
    #expect(try history.diff("main", "--content", ".").output.contains(Self.shortened))
    #expect(try history.diff("main:", ".").output.contains(Self.shortened))
  }

  @Test func aFolderThatWasRenamedIsNamed() throws {
    let history = try PolicyHistory()
    try history.git("mv", "content", "policy")
    let result = try history.diff("main", "policy", "--content", "policy")
    #expect(result.code == 3)
    #expect(result.errors.contains("“main” has no folder policy; where the policy is in another"))
    #expect(try history.diff("main:content", "policy").output.contains(Self.shortened))
  }

  @Test func aBareRepositoryAndAWorktree() throws {
    let history = try PolicyHistory()
    try history.git("clone", "-q", "--bare", ".", "bare.git")
    let bare = try history.diff("main~1", "main", in: "bare.git")
    #expect(bare.output.contains("no longer 90"), "\(bare.errors)")
    let byName = try history.diff(
      "main~1", "main", in: "content",
      environment: ["GIT_DIR": history.folder.url.appending(path: "bare.git").path])
    #expect(byName.output.contains("no longer 90"), "\(byName.errors)")
    try history.git("worktree", "add", "-q", "tree", "HEAD~1")
    #expect(try history.diff("main", in: "tree").output.contains("90 days"))
  }

  @Test func insideASubmodule() throws {
    let history = try PolicyHistory()
    let outer = try PolicyHistory()
    try outer.git(
      "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", history.folder.url.path,
      "inner")
    #expect(try outer.diff("HEAD~1", in: "inner").output.contains("30 days"))
  }

  @Test func gitWinsWhereNothingSaysThatAFolderIsMeant() throws {
    let history = try PolicyHistory()
    try history.folder.write(PolicyHistory.policy(days: 5), to: "main/policy.json")
    let ref = try history.diff("main")
    #expect(ref.output.contains(Self.shortened))
    #expect(
      ref.errors
        == "info: “main” is read as what git knows by this name; the folder is ./main\n")
    #expect(try history.diff("./main").output.contains("no longer 5"))
  }

  @Test func aRefMayBeginWithADash() throws {
    let history = try PolicyHistory()
    try history.git("update-ref", "refs/heads/-p", "HEAD")
    #expect(try history.diff("--", "-p").output.contains(Self.shortened))
    let option = try history.diff("--", "--all")
    #expect((option.code, option.output) == (3, ""))
  }

  @Test func aDefinitionInARef() throws {
    let history = try PolicyHistory()
    let definition = try Command.run(["export", "json", "content"], in: history.folder.url)
    try history.folder.write(definition.output, to: "site/sla.json")
    try history.commitAll()
    try history.folder.write(PolicyHistory.policy(days: 9), to: "content/policy.json")
    let result = try history.diff("HEAD:site/sla.json")
    #expect(result.output.contains("no longer 10"), "\(result.errors)")
    #expect(result.output.contains("(was HEAD:site/sla.json:"))
    #expect(
      result.output.contains("note: Pages, acceptances and levels of rules were not compared"))
    #expect(try history.diff("HEAD:site/none.json").errors.contains("has no file site/none.json"))
  }

  /// Weaker and not to be read are never the same answer.
  @Test func aPromiseThatNobodyCanReadIsNotCompared() throws {
    let folder = try TemporaryFolder()
    for name in ["old", "new"] {
      try FileManager.default.copyItem(
        at: Project.root.appending(path: "content"), to: folder.url.appending(path: name))
    }
    let table = try folder.text("new/response-times.md")
    try folder.write(
      table.replacingOccurrences(of: "| P1 | 1 hour |", with: "| P1 | 1 hoor |"),
      to: "new/response-times.md")
    for sides in [["old", "new"], ["new", "old"]] {
      let result = try Command.run(["diff"] + sides, in: folder.url)
      #expect((result.code, result.output) == (3, ""))
      #expect(result.errors.contains("new/response-times.md:30:10: error:"), "\(result.errors)")
    }
  }
}
