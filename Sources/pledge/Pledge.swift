import ArgumentParser
import PledgeCompiler

@main
struct Pledge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pledge",
    abstract: "The compiler for support policies.",
    discussion: """
      Write your support policy once, as Markdown and JSON in a folder. Pledge checks that it holds
      together, publishes it as a site, and hands other tools the same promise as data.

      Exit codes: 0 nothing to report, 1 findings, 2 wrong usage, 3 something could not be read or written.
      """,
    version: Release.version,
    subcommands: [
      BuildCommand.self, CheckCommand.self, DiffCommand.self, DueCommand.self, ExplainCommand.self,
      ExportCommand.self, InitCommand.self, ReleaseCommand.self, SchemaCommand.self,
      ServeCommand.self, VerifyCommand.self,
    ])

  /// As ArgumentParser's, but wrong usage ends with 2, and a world that refuses with 3.
  static func main() {
    var type: any ParsableCommand.Type = Pledge.self
    do {
      var command = try parseAsRoot()
      type = Swift.type(of: command)
      try command.run()
    } catch let error as any Hindrance {
      end(with: .unreadable, error.message)
    } catch {
      let isHelp = exitCode(for: error) == .success
      let message = message(for: error, in: type)
      if !message.isEmpty { Terminal.print(message, to: isHelp ? .output : .errors) }
      if let code = error as? ExitCode { end(with: code) }
      end(with: isHelp ? .success : .usage)
    }
  }

  /// What ArgumentParser says of an error; of wrong usage that shows when a command runs, with the usage of that command.
  private static func message(for error: any Error, in type: any ParsableCommand.Type) -> String {
    guard let fault = error as? ValidationError, type != Pledge.self else {
      return fullMessage(for: error)
    }
    let name = type.configuration.commandName ?? ""
    let usage = usageString(for: type).split(separator: "\n").joined(separator: "\n       ")
    return """
      Error: \(fault.message)
      Usage: \(usage)
        See 'pledge \(name) --help' for more information.
      """
  }

  private static func end(with code: ExitCode, _ message: String? = nil) -> Never {
    if let message { Terminal.print("pledge: \(message)", to: .errors) }
    exit(withError: code)
  }
}

extension ExitCode {
  static let findings = ExitCode(1)
  static let usage = ExitCode(2)
  static let unreadable = ExitCode(3)
}
