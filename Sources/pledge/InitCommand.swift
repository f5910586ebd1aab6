import ArgumentParser
import Glibc
import PledgeCompiler
import PledgeModel
import PledgeTime

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write a policy to start from.",
    discussion: """
      Asks what the options do not say; with --yes, or where nobody can answer, it asks nothing. What it writes \
      checks clean and builds. The shapes:

      \(Starter.all.map { "  \($0.name)\(String(repeating: " ", count: 13 - $0.name.count))\($0.summary)" }
        .joined(separator: "\n"))
      """)

  @Argument(help: "The folder for the policy, empty or not there yet.")
  var content = "content"

  @Option(
    help: ArgumentHelp(
      "The shape of the policy (default: \(Starter.all[0].name)).", valueName: "shape"))
  var shape: String?

  @Option(help: ArgumentHelp("Who promises (default: Example).", valueName: "name"))
  var provider: String?

  @Option(
    help: ArgumentHelp(
      "Where support sits, such as Europe/Madrid (default: the system's).", valueName: "zone"))
  var timeZone: String?

  @Option(help: ArgumentHelp("Where customers write to.", valueName: "address"))
  var email: String?

  @Option(
    help: ArgumentHelp(
      "The day on which the policy takes effect (default: today).", valueName: "YYYY-MM-DD"))
  var date: DateArgument?

  @Flag(help: "Ask nothing.")
  var yes = false

  func validate() throws { _ = try shape.map(Self.starter) }

  func run() throws {
    let folder = FileSystem.withoutFinalSlashes(content)
    if let status = try FileSystem.status(folder) {
      let isEmpty = try status.type == .directory && FileSystem.list(folder).isEmpty
      guard isEmpty else {
        throw Refusal("\(folder) is there already, and is not written over: name another folder")
      }
    }
    let starter = try Self.starter(
      shape ?? ask("Shape (\(Self.names))", or: Starter.all[0].name, isValid: Self.isShape))
    let provider = try self.provider ?? ask("Who promises", or: "Example")
    let zone =
      try timeZone
      ?? ask("Time zone", or: Timezones.system?.name ?? "Etc/UTC", isValid: Self.isZone)
    guard try Self.isZone(zone) else {
      throw ValidationError("there is no time zone “\(zone)”; use a name such as Europe/Madrid")
    }
    let email = try self.email ?? ask("E-mail for customers", or: "support@example.com")
    guard let day = date?.date ?? .today else { throw Refusal("what day is it? say --date") }
    let answers = Starter.Answers(provider: provider, timeZone: zone, email: email, date: day)
    for (path, text) in starter.files(answers) {
      let file = "\(folder)/\(path)"
      try FileSystem.makeDirectories(
        String(file.prefix(upTo: file.lastIndex(of: "/") ?? file.startIndex)))
      try FileSystem.write(Array(text.utf8), to: file)
      Terminal.print("wrote \(file)")
    }
    Terminal.print("next: pledge check \(folder), then pledge build \(folder) --output site")
  }

  private static let names = Starter.all.map(\.name).joined(separator: ", ")

  private static func isShape(_ name: String) -> Bool { Starter.all.contains { $0.name == name } }

  private static func isZone(_ name: String) throws -> Bool {
    try Timezones.load([name])[name] != nil
  }

  private static func starter(_ name: String) throws(ValidationError) -> Starter {
    guard let starter = Starter.all.first(where: { $0.name == name }) else {
      let near = nearest(to: name, among: Starter.all.map(\.name))
      throw ValidationError(
        "there is no shape “\(name)”: "
          + (near.map { "did you mean “\($0)”?" } ?? "there are \(names)"))
    }
    return starter
  }

  /// What the user answers; the usual answer where nobody is asked, or nothing is typed.
  private func ask(
    _ question: String, or usual: String, isValid: (String) throws -> Bool = { _ in true }
  )
    throws -> String
  {
    guard !yes, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return usual }
    while true {
      Terminal.write(Array("\(question) [\(usual)]: ".utf8))
      guard let line = readLine() else { return usual }
      let answer = line.trimmed
      if answer.isEmpty { return usual }
      if try isValid(answer) { return answer }
      Terminal.print("“\(answer)” is not known")
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
