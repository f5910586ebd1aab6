import ArgumentParser
import PledgeTime

/// A date on the command line.
struct DateArgument: ExpressibleByArgument {
  let date: CivilDate

  init?(argument: String) {
    guard let date = CivilDate(iso: argument) else { return nil }
    self.date = date
  }
}

/// How much is reported on the command line.
enum LevelArgument: String, CaseIterable, ExpressibleByArgument {
  case error, warning, info
}
