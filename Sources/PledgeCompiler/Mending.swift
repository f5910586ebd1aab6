public import PledgeCheck
public import PledgeModel

/// A policy's content mended by the fixes of what is found in it, pass after pass until none is left.
public struct Mending: Sendable {
  /// The content as it is then.
  public private(set) var content: Content
  /// What is still found.
  public private(set) var verdict: Verdict
  /// Findings that were mended, in order; each at its place when it was.
  public private(set) var mended: [Finding] = []

  /// One fix may make room for another; so many times, at most.
  private static let passes = 20

  /// - Parameters:
  ///   - judge: holds a policy to the rules.
  ///   - isChosen: whether a finding's fix is to be applied.
  public init(
    _ content: Content, judge: (Content) throws -> Verdict, choosing isChosen: (Finding) -> Bool
  ) rethrows {
    self.content = content
    verdict = try judge(content)
    var states = [self]
    while states.count <= Self.passes {
      let mender = Mender(self.content.sources, mending: verdict.findings.filter(isChosen))
      if mender.applied.isEmpty { return }
      // Fixes that undo one another would go on for ever: none of them is applied.
      if let state = states.first(where: { $0.hasSources(mender.sources) }) {
        self = state
        return
      }
      self.content.sources = mender.sources
      mended += mender.applied
      verdict = try judge(self.content)
      states.append(self)
    }
  }

  private func hasSources(_ sources: [SourceText]) -> Bool {
    zip(content.sources, sources).allSatisfy { $0.bytes == $1.bytes }
  }
}
