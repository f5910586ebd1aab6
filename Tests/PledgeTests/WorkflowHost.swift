import Foundation
import Testing

/// A repository with the default policy, in which the steps of workflows run as on GitHub and GitLab.
struct WorkflowHost {
  let folder: TemporaryFolder

  /// Where a clone of Pledge has its command `Scripts/site` puts the one built beside these tests. What it says must
  /// not change with the day on which they run.
  private static let setUp = """
    #!/bin/sh
    set -e
    cd "$(dirname "$0")/.."
    mkdir -p .build/release
    cat > .build/release/pledge <<'END'
    #!/bin/bash
    if [ "$1" = check ] || [ "$1" = verify ] || [ "$1" = diff ]; then set -- "$@" --date 2026-06-01; fi
    exec "$PLEDGE" "$@"
    END
    chmod +x .build/release/pledge
    if [ -d content ]; then .build/release/pledge build content --output site; fi
    """

  init() throws {
    folder = try TemporaryFolder(["Scripts/site": Self.setUp, ".gitignore": ".build\n"])
    for path in ["content", "site", ".github", ".pre-commit-hooks.yaml"] {
      try FileManager.default.copyItem(
        at: Project.root.appending(path: path), to: folder.url.appending(path: path))
    }
    try expectSuccess(
      shell(
        "chmod +x Scripts/site && git init -q -b main . && git add -A && git commit -q -m Policy"))
  }

  /// Takes away the calendar that the targets name.
  func breakPolicy() throws {
    try expectSuccess(shell("git mv content/calendars/madrid.json content/calendars/lisbon.json"))
  }

  /// Makes what is there the main branch of a remote, and changes the policy in a commit on top.
  func propose(_ edit: (TemporaryFolder) throws -> Void) throws {
    try expectSuccess(
      shell(
        "git clone -q --bare . .build/remote && git remote add origin .build/remote && git fetch -q"
      ))
    try edit(folder)
    try expectSuccess(shell("Scripts/site && git add -A && git commit -q -m Change"))
  }

  /// The `run` steps of `policy.yml`; those that want the steps before them to succeed only where they do.
  ///
  /// - Parameter base: the branch that a pull request is to change; nil for a push.
  func runGitHub(base: String? = nil) throws -> [Command.Result] {
    struct Workflow: Decodable { var jobs: [String: Job] }
    struct Job: Decodable { var steps: [Step] }
    struct Step: Decodable {
      var run: String?
      var `if`: String?
    }
    let workflow = try Self.yaml(folder.text(".github/workflows/policy.yml"), as: Workflow.self)
    var results: [Command.Result] = []
    for step in try #require(workflow.jobs["check"]).steps {
      let isDue =
        switch step.if {
        case "${{ !cancelled() }}": true
        case "${{ !cancelled() && github.event_name == 'pull_request' }}": base != nil
        case _: results.allSatisfy { $0.code == 0 }
        }
      guard let script = step.run, isDue else { continue }
      let added = try folder.exists("path") ? folder.text("path") : ""
      let path = added.split(separator: "\n").map { "\($0):" }.joined()
      let branch = base.map { "export GITHUB_BASE_REF='\($0)'\n" } ?? ""
      results.append(try shell("PATH=\"\(path)$PATH\"\n\(branch)\(script)"))
    }
    return results
  }

  /// The scripts of a job of the documentation's `.gitlab-ci.yml`, in one shell, as GitLab runs them.
  func runGitLab(_ job: String) throws -> Command.Result {
    struct Job: Decodable {
      var beforeScript: [String]?
      var script: [String]?
    }
    let page = try String(
      contentsOf: Project.root.appending(path: "Documentation/checking.md"), encoding: .utf8)
    let block = try #require(
      page.components(separatedBy: "```").first { $0.hasPrefix("yaml\n# .gitlab-ci.yml\n") })
    let jobs = try Self.yaml(String(block.dropFirst("yaml\n".count)), as: [String: Job].self)
    let before = try #require(jobs["default"]?.beforeScript)
    let base = "export CI_MERGE_REQUEST_DIFF_BASE_SHA=$(git rev-parse HEAD~1 || true)"
    return try shell(([base] + before + #require(jobs[job]?.script)).joined(separator: "\n"))
  }

  func runPreCommit() throws -> Command.Result {
    try folder.write(
      """
      repos:
        - repo: \(folder.url.path)
          rev: main
          hooks: [{ id: pledge-check, language: system }]
      """, to: ".pre-commit-config.yaml")
    return try shell(
      """
      Scripts/site && git add -A
      PATH="$PWD/.build/release:$PATH" pre-commit run --color never --all-files
      """)
  }

  private func shell(_ script: String) throws -> Command.Result {
    let path = folder.url.path
    return try Outside.run(
      "bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], in: folder.url,
      environment: [
        "PLEDGE": Command.path, "HOME": path, "GITHUB_PATH": "\(path)/path",
        "GITHUB_STEP_SUMMARY": "\(path)/summary", "CI": "true",
        "PLEDGE_REPOSITORY": path, "PRE_COMMIT_HOME": "\(path)/.build/pre-commit",
        "GIT_AUTHOR_NAME": "Ann", "GIT_AUTHOR_EMAIL": "ann@example.com",
        "GIT_COMMITTER_NAME": "Ann", "GIT_COMMITTER_EMAIL": "ann@example.com",
      ])
  }

  private func expectSuccess(_ result: Command.Result) {
    #expect(result.code == 0, "\(result.output)\(result.errors)")
  }

  /// YAML as PyYAML reads it.
  private static func yaml<T: Decodable>(_ text: String, as type: T.Type) throws -> T {
    let program = "import json, sys, yaml; print(json.dumps(yaml.safe_load(sys.argv[1])))"
    let result = try Outside.run("python3", ["-c", program, text])
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(type, from: Data(result.output.utf8))
  }
}
