import PledgeModel

extension Rule {
  static let templateInvalid = Rule(
    "template-invalid", "Templates are whole, and name what pages have.",
    why: "A page would show a hole.",
    bad: nil,
    good: nil)
}
