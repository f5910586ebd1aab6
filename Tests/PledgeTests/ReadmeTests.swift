import Foundation
import Testing

/// Every example of the README, run in order in a copy of the default content.
@Suite struct ReadmeTests {
  struct Example {
    var command: String
    var output: String
  }

  @Test func everyExampleIsTrue() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: Project.root.appending(path: "content"), to: folder.url.appending(path: "content"))
    let examples = try Self.examples(
      in: String(contentsOf: Project.root.appending(path: "README.md"), encoding: .utf8))
    #expect(examples.count >= 8)
    for example in examples {
      #expect(try Self.run(example.command, in: folder) == example.output, "\(example.command)")
    }
  }

  /// The commands of the `console` blocks, each with what it prints.
  private static func examples(in readme: String) -> [Example] {
    var examples: [Example] = []
    var isInside = false
    for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
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

  private static func run(_ command: String, in folder: TemporaryFolder) throws -> String {
    // Every second part of what quotes divide stands between them.
    let words = command.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part in
        index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
      }
    switch words[0] {
    case "pledge":
      // What a check says must not change with the day on which these tests run.
      let date = words[1] == "check" ? ["--date", "2026-06-01"] : []
      let result = try Command.run(words.dropFirst() + date, in: folder.url)
      return result.output + result.errors
    case "mv":
      try FileManager.default.moveItem(
        at: folder.url.appending(path: words[1]), to: folder.url.appending(path: words[2]))
      return ""
    default:
      Issue.record("the README runs “\(words[0])”, which this test does not know")
      return ""
    }
  }
}
