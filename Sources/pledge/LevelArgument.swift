import ArgumentParser
import PledgeModel

/// How much is reported on the command line.
enum LevelArgument: String, CaseIterable, ExpressibleByArgument {
  case error, warning, info
}

extension LevelArgument {
  var level: Level {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }
}
