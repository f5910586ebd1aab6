import Foundation
import Testing

/// A git repository with a policy that gives notice of changes: 30 days on `main` and `v1.0`, 10 days in the working folder.
struct PolicyHistory {
  let folder: TemporaryFolder

  static func policy(days: Int) -> String {
    """
    {
      "id": "small", "name": "Small", "version": "1.0.0", "url": "https://small.example/",
      "notice": { "days": \(days), "text": "We announce changes." }
    }
    """
  }

  static let page = "# Support\n\nWe answer.\n"

  init(content: String = "content") throws {
    folder = try TemporaryFolder()
    try git("init", "-q", "-b", "main")
    try commit(days: 90, content: content)
    try commit(days: 30, content: content)
    try git("tag", "v1.0")
    try folder.write(Self.policy(days: 10), to: "\(content)/policy.json")
  }

  func commit(days: Int, content: String = "content") throws {
    try folder.write(Self.policy(days: days), to: "\(content)/policy.json")
    try folder.write(Self.page, to: "\(content)/index.md")
    try commitAll()
  }

  func commitAll() throws {
    try git("add", "-A")
    try git("commit", "-q", "-m", "Policy")
  }

  func git(_ words: String..., in path: String = "") throws {
    let result = try Outside.run("git", words, in: url(path), environment: environment)
    try #require(result.code == 0, "\(words) \(result.errors)")
  }

  func diff(
    _ words: String..., in path: String = "", environment: [String: String] = [:]
  ) throws -> Command.Result {
    try Command.run(
      ["diff"] + words, in: url(path),
      environment: self.environment.merging(environment) { $1 })
  }

  private func url(_ path: String) -> URL {
    path.isEmpty ? folder.url : folder.url.appending(path: path)
  }

  /// Whoever runs the tests may have a name or none, and settings of their own, and run them in CI.
  private var environment: [String: String] {
    [
      "GIT_AUTHOR_NAME": "Ann", "GIT_AUTHOR_EMAIL": "ann@example.com", "GIT_COMMITTER_NAME": "Ann",
      "GIT_COMMITTER_EMAIL": "ann@example.com", "HOME": folder.url.path, "CI": "",
    ]
  }
}
