import PledgeModel

extension Rule {
  static let keyUnknown = Rule(
    .keyUnknown, "Every key means something.",
    why: "A mistyped key would be ignored in silence, and with it what its author meant.",
    bad: Example(
      "channels/telephone.md",
      "---\ntitle: Telephone\nnumber: +34 600 000 000\n«huors»: always\n---\nCall us.\n"),
    good: Example(
      "channels/telephone.md",
      "---\ntitle: Telephone\nnumber: +34 600 000 000\nhours: always\n---\nCall us.\n"))
}
