public import PledgeModel
import PledgeTime

/// A rule a policy is held to: its check, and what an author must know of it.
public struct Rule: Sendable {
  public let id: RuleID
  public let level: Level
  /// What must hold, in one sentence.
  public let summary: String
  /// Why it matters to a customer.
  public let why: String
  /// A policy that breaks it, with the place of each finding between « and »; nil where no text can show it.
  public let bad: Example?
  /// The same policy mended.
  public let good: Example?
  /// Whether an author may accept what it finds, with a reason: where the promise is clear without a mend.
  let isAcceptable: Bool
  /// The kinds it cannot judge by when one of their files could not be read whole.
  let needs: Set<Kind>
  /// Nil for what reading a file finds by itself.
  let check: (@Sendable (Subject) -> [Finding])?

  init(
    _ id: RuleID, level: Level = .error, _ summary: String, why: String, bad: Example?,
    good: Example?,
    isAcceptable: Bool = false, needs: Set<Kind> = [],
    check: (@Sendable (Subject) -> [Finding])? = nil
  ) {
    self.id = id
    self.level = level
    self.summary = summary
    self.why = why
    self.bad = bad
    self.good = good
    self.isAcceptable = isAcceptable
    self.needs = needs
    self.check = check
  }

  /// What a rule looks at.
  struct Subject: Sendable {
    let policy: Policy
    /// The pages the policy's site has, by which links are judged.
    let siteMap: SiteMap
    let zones: ZoneData
    /// The policy's deadlines, once for each zone in which customers are.
    let deadlines: [PolicyDeadlines]
    /// Their courses over the judged year, in the same order.
    let courses: [PromiseCourses]
    let reach: Reach
    /// The day on which it is judged.
    let date: CivilDate
    /// Every text that is published, as trees.
    let proses: [WrittenProse]
    /// The same texts, and those of the data, as running text.
    let passages: Passages
    /// The policy's promises, one for each cell of a table.
    let promises: [(target: Target, promise: Promise)]
    /// What figures in running text say of the data.
    let figures: Figures

    init(_ policy: Policy, siteMap: SiteMap, zones: ZoneData, on date: CivilDate) {
      self.policy = policy
      self.date = date
      self.siteMap = siteMap
      self.zones = zones
      proses = policy.writtenProses
      passages = Passages(policy, proses)
      figures = Figures(policy, passages)
      reach = Reach(policy)
      promises = policy.distinctPromises
      let customers = policy.customerZones.compactMap { zones[$0.value] }
      deadlines =
        customers.isEmpty
        ? [PolicyDeadlines(policy, zones: zones.zones)]
        : customers.map { PolicyDeadlines(policy, zones: zones.zones, customerZone: $0) }
      var courses: [PromiseCourses] = []
      for deadlines in deadlines {
        courses.append(
          PromiseCourses(policy, promises, deadlines, known: courses.first))
      }
      self.courses = courses
    }
  }
}

extension Finding {
  /// What a rule finds; the runner stamps the rule and its level.
  init(
    _ message: String, at place: Place, subject: String? = nil, notes: [Note] = [],
    hint: String? = nil, fix: Fix? = nil
  ) {
    self.init("", message, at: place, subject: subject, notes: notes, hint: hint, fix: fix)
  }
}
