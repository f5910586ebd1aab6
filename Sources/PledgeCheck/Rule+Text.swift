public import PledgeModel

extension Rule {
  /// What people must know of it, for reports.
  public var text: RuleText {
    RuleText(
      id: id, level: level, summary: summary, why: why, isAcceptable: isAcceptable,
      bad: bad?.shown ?? [],
      good: good?.shown ?? [])
  }
}

extension Example {
  /// The files that differ, without the marks, ordered by path.
  fileprivate var shown: [RuleText.File] {
    files.sorted { $0.key < $1.key }.map { path, text in
      RuleText.File(path: path, text: text.filter { !"«»\u{0}".contains($0) })
    }
  }
}
