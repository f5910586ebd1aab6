import ArgumentParser
import PledgeDiff
import PledgeModel
import PledgeReport

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what a rule asks for, and why, or what a change means.",
    discussion: """
      Of a rule, prints what must hold, why it matters to a customer, and an example that breaks the rule with the \
      same example mended; of a kind of change, what it does to customers. Without a name, lists all there are.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Argument(
    help: "The name of a rule or of a kind of change, as reports print it in brackets.")
  var rule: String?

  @Option(help: "The format.")
  var format: Format = .text

  private enum Subject {
    case rule(RuleText)
    case change(ChangeKind)
    case all
  }

  func validate() throws { _ = try subject() }

  func run() throws {
    let screen = Terminal.screen(.output)
    let (rules, changes) = (RuleReport(screen: screen), ChangeKindReport(screen: screen))
    switch (format, try subject()) {
    case (.text, .rule(let rule)): Terminal.print(rules.text(rule))
    case (.text, .change(let kind)): Terminal.print(changes.text(kind))
    case (.text, .all):
      Terminal.print(
        "Rules:\n\n\(rules.list(RuleText.all))\nKinds of change:\n\n\(changes.list(Diff.kinds))")
    case (.json, .rule(let rule)): Terminal.write(RuleReport.json(rule))
    case (.json, .change(let kind)): Terminal.write(ChangeKindReport.json(kind))
    case (.json, .all): Terminal.write(RuleReport.json(RuleText.all, Diff.kinds))
    }
  }

  private func subject() throws(ValidationError) -> Subject {
    guard let name = rule else { return .all }
    if let rule = RuleText.all.first(where: { $0.id.name == name }) { return .rule(rule) }
    if let kind = Diff.kinds.first(where: { $0.id.name == name }) { return .change(kind) }
    let names = RuleText.all.map(\.id.name) + Diff.kinds.map(\.id.name)
    throw ValidationError(
      "there is no rule or kind of change “\(name)”: "
        + (nearest(to: name, among: names).map { "did you mean “\($0)”?" }
          ?? "pledge explain lists all there are"))
  }
}
