import PledgeModel
import Testing

@Suite struct PolicyVersionTests {
  /// semver.org, item 11, and versions of another make.
  @Test(arguments: [
    ("1.0.0", "1.0.0", PolicyVersion.Order.same), ("1.0.0", "2.0.0", .lower),
    ("2.0.0", "2.1.0", .lower), ("2.1.0", "2.1.1", .lower), ("1.9.0", "1.10.0", .lower),
    ("1.0.0-alpha", "1.0.0-alpha.1", .lower), ("1.0.0-alpha.1", "1.0.0-alpha.beta", .lower),
    ("1.0.0-beta.2", "1.0.0-beta.11", .lower), ("1.0.0-rc.1", "1.0.0", .lower),
    ("1.0.0+a", "1.0.0+b", .same), ("2026.6", "2026.10", .lower), ("1.2", "1.2.1", .lower),
    ("2026-06", "2026-07", .unknown), ("summer", "winter", .unknown), ("summer", "1.0.0", .unknown),
    ("", "1.0.0", .unknown), ("99999999999999999999.0.0", "1.0.0", .unknown),
  ])
  func order(first: String, second: String, order: PolicyVersion.Order) {
    #expect(PolicyVersion(first).order(to: PolicyVersion(second)) == order)
    let mirrored: PolicyVersion.Order =
      switch order {
      case .lower: .higher
      case .higher: .lower
      case .same, .unknown: order
      }
    #expect(PolicyVersion(second).order(to: PolicyVersion(first)) == mirrored)
  }

  @Test(arguments: ["1.0", "1.0.0.0", "01.0.0", "v1.0.0", "1.0.x", "", "1..0"])
  func noSemanticVersion(text: String) { #expect(PolicyVersion(text).semantic == nil) }
}
