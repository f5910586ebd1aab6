import ArgumentParser
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
    case .text: Terminal.print(rule.map(report.text) ?? report.list(RuleText.all))
    case .json: Terminal.write(rule.map(RuleReport.json) ?? RuleReport.json(RuleText.all))
    }
  }

  private func chosen() throws(ValidationError) -> RuleText? {
    guard let name = rule else { return nil }
    if let rule = RuleText.all.first(where: { $0.id.name == name }) { return rule }
    let near = nearest(to: name, among: RuleText.all.map(\.id.name))
    throw ValidationError(
      "there is no rule “\(name)”: "
        + (near.map { "did you mean “\($0)”?" } ?? "pledge explain lists all there are"))
  }
}
