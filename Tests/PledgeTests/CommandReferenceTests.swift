import Foundation
import Testing

/// `Documentation/commands.md` is what the command says of itself. `PLEDGE_REFRESH=1 swift test` refreshes it.
@Suite struct CommandReferenceTests {
  @Test func isFresh() throws {
    let file = Project.root.appending(path: "Documentation/commands.md")
    let text = try Self.markdown()
    if ProcessInfo.processInfo.environment["PLEDGE_REFRESH"] != nil {
      try Data(text.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  private static func markdown() throws -> String {
    let help = try help([])
    let names = help.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }.dropFirst()
      .prefix { $0.hasPrefix("  ") }.compactMap { line in
        line.hasPrefix("   ") ? nil : line.split(separator: " ").first.map(String.init)
      }
    try #require(names.count > 5)
    let sections = try names.map { "## pledge \($0)\n\n" + block(try Self.help([$0])) }
    return """
      ---
      order: 6
      description: Every command of pledge, with its arguments and options.
      ---
      # Commands

      What `pledge help COMMAND` prints.

      \(block(help))
      \(sections.joined(separator: "\n"))
      """
  }

  private static func help(_ command: [String]) throws -> String {
    try Command.run(["help"] + command, environment: ["COLUMNS": "80"]).output
  }

  private static func block(_ text: String) -> String { "```text\n\(text)```\n" }
}
