import ArgumentParser
import PledgeModel

/// What a change does, on the command line.
struct EffectArgument: ExpressibleByArgument {
  let effect: Effect

  init(_ effect: Effect) { self.effect = effect }

  init?(argument: String) {
    guard let effect = Effect(named: argument) else { return nil }
    self.effect = effect
  }

  var defaultValueDescription: String { effect.name }
  static var allValueStrings: [String] { Effect.allCases.map(\.name) }
}
