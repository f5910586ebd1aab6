import Foundation
import Testing

/// Every example of the README and of the documentation, run page by page in a copy of the default content.
@Suite struct ConsoleTests {
  struct Example {
    var command: String
    var output: String
  }

  /// The README, and the pages of the documentation that hold examples.
  static let pages: [String] = {
    let folder = Project.root.appending(path: "Documentation")
    let pages = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return ["README.md"]
      + pages.filter { $0.hasSuffix(".md") }.sorted().map { "Documentation/\($0)" }.filter {
        (try? !examples(in: $0).isEmpty) ?? false
      }
  }()

  @Test func thePagesWithExamplesAreFound() {
    #expect(Self.pages.contains("Documentation/checking.md"))
  }

  @Test(arguments: pages)
  func everyExampleIsTrue(page: String) throws {
    let folder = try TemporaryFolder()
    for name in ["content", "Documentation/schemas"] {
      let copy = folder.url.appending(path: name)
      try FileManager.default.createDirectory(
        at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: Project.root.appending(path: name), to: copy)
    }
    let examples = try Self.examples(in: page)
    #expect(examples.count >= 8)
    for example in examples {
      #expect(try Self.run(example.command, in: folder) == example.output, "\(example.command)")
    }
  }

  /// The commands of the `console` blocks, each with what it prints.
  private static func examples(in page: String) throws -> [Example] {
    let text = try String(contentsOf: Project.root.appending(path: page), encoding: .utf8)
    var examples: [Example] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        examples.append(Example(command: String(line.dropFirst(2)), output: ""))
      } else if isInside {
        examples[examples.count - 1].output += line + "\n"
      }
    }
    return examples
  }

  /// What a reader who types the command sees.
  private static func run(_ command: String, in folder: TemporaryFolder) throws -> String {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    // What a check says must not change with the day on which these tests run.
    let pledge = """
      pledge() {
        case "$1" in check | verify | diff | init) set -- "$@" --date 2026-06-01 ;; esac
        command pledge "$@"
      }
      """
    let products = URL(filePath: Command.path).deletingLastPathComponent().path
    return try Outside.run(
      "bash", ["-c", "exec 2>&1\n\(pledge)\n\(command)"], in: folder.url,
      environment: [
        "PATH": "\(products):\(path)", "HOME": folder.url.path, "CI": "", "GIT_AUTHOR_NAME": "Ann",
        "GIT_AUTHOR_EMAIL": "ann@example.com", "GIT_COMMITTER_NAME": "Ann",
        "GIT_COMMITTER_EMAIL": "ann@example.com",
      ]
    ).output
  }
}
