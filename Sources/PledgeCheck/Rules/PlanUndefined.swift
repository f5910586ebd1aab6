import PledgeModel

extension Rule {
  static let planUndefined = Rule(
    .planUndefined, "Every plan that is named exists.",
    why: "A promise to a plan nobody can buy is a promise to nobody.",
    bad: Example([
      "plans.md": "## Gold\nEverything.\n",
      "channels/telephone.md":
        "---\ntitle: Telephone\nnumber: +34 600 000 000\nhours: always\nplans: [«golf»]\n---\nCall us.\n",
      "channels/email.md":
        "---\ntitle: E-mail\naddress: help@example.com\nhours: always\n---\nWrite to us.\n",
    ]),
    good: Example([
      "plans.md": "## Gold\nEverything.\n",
      "channels/telephone.md":
        "---\ntitle: Telephone\nnumber: +34 600 000 000\nhours: always\nplans: [gold]\n---\nCall us.\n",
    ]), needs: [.plans]
  ) { subject in
    let known = subject.policy.plans.map(\.id)
    return subject.policy.namedPlans.filter { !known.contains($0.value) }.map { name in
      Finding(
        .planUndefined, "there is no plan “\(name.value)”", at: name.place, subject: name.value,
        hint: hint(for: name.value, among: known)
          ?? "define it in plans.md, under a heading of its own")
    }
  }
}
