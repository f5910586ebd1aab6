import ArgumentParser
import PledgeCheck
import PledgeModel
import PledgeReport

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what a rule asks for, and why.",
    discussion: """
      Prints what must hold, why it matters to a customer, and an example that breaks the rule with the same
      example mended. Without a rule, lists all there are.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Argument(help: "The rule's name, as findings print it in brackets.")
  var rule: String?

  @Option(help: "The format.")
  var format: Format = .text

  func validate() throws { _ = try chosen() }

  func run() throws {
    let report = RuleReport(screen: Terminal.screen(.output))
    let rule = try chosen()
    switch format {
    case .text: Terminal.print(rule.map(report.text) ?? report.list(Rule.all.map(\.text)))
    case .json: Terminal.write(rule.map(RuleReport.json) ?? RuleReport.json(Rule.all.map(\.text)))
    }
  }

  private func chosen() throws(ValidationError) -> RuleText? {
    guard let name = rule else { return nil }
    if let rule = Rule.named(RuleID(name)) { return rule.text }
    let near = nearest(to: name, among: Rule.all.map(\.id.name))
    throw ValidationError(
      "there is no rule “\(name)”: "
        + (near.map { "did you mean “\($0)”?" } ?? "pledge explain lists all there are"))
  }
}
