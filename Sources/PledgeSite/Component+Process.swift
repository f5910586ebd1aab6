import PledgeModel
import PledgeTemplate

extension Component {
  /// The steps of a ticket.
  static let process = Component(name: .process) { page, _ in
    guard !page.policy.steps.isEmpty else { return nil }
    var steps: [Value] = []
    for step in page.policy.steps { steps.append(["text": page.value(of: step.text)]) }
    return ["steps": .list(steps)]
  }
}
