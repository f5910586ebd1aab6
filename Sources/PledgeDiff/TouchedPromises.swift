import PledgeModel
import PledgeTime

/// Targets and what becomes of them, told as customers know them.
struct TouchedPromises {
  private let targets: [(target: Target, verdict: Verdict)]
  private let pair: Pair

  init(_ targets: [(target: Target, verdict: Verdict)], in pair: Pair) {
    self.targets = targets
    self.pair = pair
  }

  /// What all verdicts come to.
  var effect: Effect { targets.map(\.verdict.effect).joined }

  /// The moments that show best what customers lose, or else what they gain.
  var evidence: Evidence? {
    let known = targets.compactMap(\.verdict.evidence)
    return known.max { $0.loss < $1.loss }.flatMap { $0.loss > 0 ? $0 : nil }
      ?? known.max { $0.gain < $1.gain }
  }

  /// Each promise with the plans that share it, the worst first.
  var parts: [Change.Part] {
    let cells = targets.grouped { target, verdict in
      [Self.cell(target), verdict.effect.name, "\(verdict.evidence?.loss ?? 0)"]
    }
    let parts = cells.map { cell in
      Change.Part(
        subject(cell[0].target, plans: cell.compactMap(\.target.plan)), cell[0].verdict.effect,
        cell[0].verdict.evidence)
    }
    return parts.enumerated().sorted {
      let losses = ($0.element.evidence?.loss ?? 0, $1.element.evidence?.loss ?? 0)
      return ($1.element.effect, losses.1, $0.offset) < ($0.element.effect, losses.0, $1.offset)
    }.map(\.element)
  }

  /// Those parts, where there is more than one: a single one is the change itself.
  var severalParts: [Change.Part] { parts.count > 1 ? parts : [] }

  /// At most three of them in words: `P1 initial response, P2 initial response and 3 more`.
  var names: String {
    let names = parts.map(\.subject)
    guard names.count > 3 else { return names.joined(separator: ", ") }
    return names.prefix(2).joined(separator: ", ") + " and \(names.count - 2) more"
  }

  /// What they are, in words that outlive moved lines: `P3.caseAssignment`, with the plan where one alone is meant.
  var pointer: String {
    let plans = Set(targets.compactMap(\.target.plan))
    let isOfOnePlan = plans.count == 1 && pair.new.policy.plans.count(where: \.hasTargets) > 1
    var seen: Set<String> = []
    let cells = targets.map { isOfOnePlan ? $0.target.path : Self.cell($0.target) }
      .filter { seen.insert($0).inserted }
    return cells.count > 3 ? "\(cells[0])+\(cells.count - 1)" : cells.joined(separator: "+")
  }

  private static func cell(_ target: Target) -> String { "\(target.severity).\(target.metric)" }

  private func subject(_ target: Target, plans: [String]) -> String {
    let name = "\(target.severity) \(pair.metricName(target.metric))"
    let all = pair.new.policy.plans.filter(\.hasTargets).map(\.id)
    guard !plans.isEmpty, Set(plans) != Set(all) else { return name }
    return "\(name) (\(plans.count > 3 ? "\(plans.count) plans" : plans.joined(separator: ", ")))"
  }
}

extension Evidence {
  /// By how many seconds the new deadline is later at worst.
  var loss: Int64 { comparison.latest.map { $0.first - $0.second } ?? 0 }
  /// By how many seconds it is sooner at best.
  var gain: Int64 { comparison.soonest.map { $0.second - $0.first } ?? 0 }
}
