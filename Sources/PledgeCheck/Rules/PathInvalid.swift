import PledgeModel

extension Rule {
  static let pathInvalid = Rule(
    .pathInvalid, "Files lie inside the content folder.",
    why: "A link out of the folder would publish what is not meant to be read.",
    bad: nil,
    good: nil)
}
