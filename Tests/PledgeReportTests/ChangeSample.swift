import PledgeModel
import PledgeReport
import PledgeTime

/// A report of changes in which everything that makes formats differ is there at once.
enum ChangeSample {
  /// Text that wants to be markup, a mention, a reference, a command and the end of whatever holds it.
  static let hostile = """
    </details><script>alert(1)</script> | ](javascript:x) [a](b) `c` **d** _e_ ~f~ @octocat #12 GH-7 \
    ![i](http://x.example/i.png) https://x.example www.x.example a@b.example :tada: $x$ \\| \\` <!-- --> \
    &lt; {{targets}} ::error::no %0A --> ~~s~~ \u{202E}\u{1B}[31m
    # h
    - l
    """

  static let old = ChangeReport.Side(
    label: "main",
    sources: [SourceText(path: "response times.md", bytes: Array("a\nb P3 日 x\n".utf8))],
    folder: "main:our content/", root: "our content/")
  static let new = ChangeReport.Side(
    label: "content",
    sources: [
      SourceText(path: "response times.md", bytes: Array("a\nb P3 日 2 days\n".utf8)),
      SourceText(path: "policy.json", bytes: Array("{}\n".utf8)),
    ],
    folder: "./our content/")

  static let kinds = [
    ChangeKind("prose-changed", .undecided, "A text says something else."),
    ChangeKind(
      "target-lengthened", mirror: "target-shortened", .weaker, "Something is promised later."),
    ChangeKind(
      "target-shortened", mirror: "target-lengthened", .stronger, "Something is promised sooner."),
  ]

  static let changes: [Change] = [
    change("prose-changed", .undecided, "pages/index", "the text says something else") {
      $0.before = "We answer."
      $0.after = "We may answer."
    },
    change("target-lengthened", .weaker, "targets/P3.initialResponse", "P3 is answered later") {
      $0.before = "1 hour"
      $0.after = "2 hours"
      $0.oldPlace = Place(file: "response times.md", line: 2, column: 3, endColumn: 5)
      $0.newPlace = Place(
        file: "response times.md", line: 2, column: 6, endLine: 2, endColumn: 9)
      $0.evidence = evidence(7_200, 3_600)
      $0.parts = (1...22).map { Change.Part("P3 in plan \($0)", .weaker, evidence(7_200, 3_600)) }
    },
    change("target-lengthened", .mixed, "targets/P4.initialResponse", "P4 is counted otherwise") {
      $0.evidence = mixed
      $0.oldPlace = Place(file: "response times.md", line: 2)
    },
    change("target-shortened", .stronger, "targets/P5", "P5 is answered sooner") {
      $0.evidence = evidence(1_800, 3_600)
      $0.oldPlace = Place(file: "gone.md", line: 7)
    },
    change("prose-changed", .wording, "pages/about", "the text was made clearer") {
      $0.reason = "Only a slip of the pen."
    },
  ]

  static let demand: Finding = {
    var finding = Finding(
      "version-not-bumped", "the version stays 1.0.0", at: Place(file: "policy.json"),
      hint: "write 2.0.0")
    finding.fingerprint = "f"
    return finding
  }()

  static let report = ChangeReport(
    old: old, new: new, changes: changes, gate: [demand],
    notCompared: ["Pages were not compared."], kinds: kinds, version: "1.2.3")

  static let empty = ChangeReport(old: old, new: new, changes: [], kinds: kinds, version: "1")

  /// The same, with hostile words wherever a policy's own may stand.
  static let attacked: ChangeReport = {
    var report = Self.report
    report.old.label = hostile
    report.old.folder = hostile
    report.new.folder = hostile
    report.notCompared = [hostile]
    report.changes = report.changes.map { change in
      var change = change
      change.message = hostile
      change.before = change.before.map { _ in hostile }
      change.after = change.after.map { _ in hostile }
      change.reason = change.reason.map { _ in hostile }
      change.newPlace = change.newPlace.map { _ in Place(file: hostile) }
      change.parts = change.parts.map { Change.Part(hostile, $0.effect, $0.evidence) }
      return change
    }
    report.gate = report.gate?.map { finding in
      var finding = finding
      finding.message = hostile
      finding.hint = hostile
      return finding
    }
    return report
  }()

  private static func change(
    _ kind: ChangeID, _ effect: Effect, _ pointer: String, _ message: String,
    _ fill: (inout Change) -> Void
  ) -> Change {
    var change = Change(kind, effect, pointer, message)
    change.fingerprint = "\(kind)/\(pointer)"
    fill(&change)
    return change
  }

  /// So many seconds from receipt on, now and before, over a day of a zone an hour east.
  private static func evidence(_ now: Int, _ before: Int) -> Evidence? {
    guard let zone = try? Zone(name: "Test/East", initialOffset: 3_600, transitions: []),
      let first = DeadlineFunction(.seconds(now), on: nil, zone: zone),
      let second = DeadlineFunction(.seconds(before), on: nil, zone: zone)
    else { return nil }
    let start: Int64 = 1_796_212_800
    return Evidence(Comparison(first, second, received: start..<start + 86_400), in: zone)
  }

  /// Eight open hours against one day.
  private static let mixed: Evidence? = {
    guard let zone = try? Zone(name: "Test/East", initialOffset: 3_600, transitions: []),
      let hours = LocalInterval("09:00-18:00")
    else { return nil }
    let week = Dictionary(
      uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, [hours]) })
    let schedule = Schedule(Calendar(zone: "Test/East", weekly: week), in: zone)
    guard let first = DeadlineFunction(.seconds(28_800), on: schedule, zone: zone),
      let second = DeadlineFunction(.seconds(86_400), on: nil, zone: zone)
    else { return nil }
    let start: Int64 = 1_796_212_800
    return Evidence(Comparison(first, second, received: start..<start + 14 * 86_400), in: zone)
  }()
}
