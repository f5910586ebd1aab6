import PledgeModel

extension Rule {
  static let translationRepeatsData = Rule(
    .translationRepeatsData, "A translation holds names and prose, and no figure again.",
    why: "A figure typed twice is a figure that differs one day.",
    bad: translatedSteps(
      "---\ntitle: Proceso\n«order»: 3\n---\n1. Registramos su ticket.\n2. Le llamamos.\n"),
    good: translatedSteps("---\ntitle: Proceso\n---\n1. Registramos su ticket.\n2. Le llamamos.\n"))
}
