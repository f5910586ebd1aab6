import PledgeModel

extension Rule {
  static let fileTooLarge = Rule(
    .fileTooLarge, "A file has a size that can be read at once.",
    why: "A page of that size helps nobody at 3 am, and would stop the build.",
    bad: nil,
    good: nil)
}
