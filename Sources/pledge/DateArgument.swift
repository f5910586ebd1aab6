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
