import Testing

/// The command line itself.
@Suite struct UsageTests {
  @Test func versionAndHelpAreNoFaults() throws {
    let version = try Command.run(["--version"])
    #expect((version.code, version.output, version.errors) == (0, "0.1.0\n", ""))
    for arguments in [
      ["--help"], ["help"], ["build", "--help"], ["check", "--help"], ["export", "--help"], [],
    ] {
      let help = try Command.run(arguments)
      #expect(help.code == 0)
      #expect(help.output.contains("USAGE: pledge"))
      #expect(help.errors == "")
    }
  }

  @Test(
    "Wrong usage ends with 2, says what is wrong, and prints nothing on standard output",
    arguments: [
      ["biuld"], ["build", "--outptu", "x"], ["check", "--date", "yesterday"], ["export"],
      ["export", "yaml"],
    ])
  func wrongUsage(_ arguments: [String]) throws {
    let result = try Command.run(arguments)
    #expect(result.code == 2)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("Error: "))
  }

  @Test func coloursAreForTerminals() throws {
    let folder = try TemporaryFolder(["content/.keep": ""])
    let escape = "\u{1B}["
    #expect(try !Command.run(["check"], in: folder.url).output.contains(escape))
    let forced = try Command.run(
      ["check"], in: folder.url, environment: ["CLICOLOR_FORCE": "1", "NO_COLOR": ""])
    #expect(forced.output.contains(escape))
    let refused = try Command.run(
      ["check"], in: folder.url, environment: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"])
    #expect(!refused.output.contains(escape))
  }
}
