import PledgeModel

extension Rule {
  static let urlMissing = Rule(
    "url-missing", level: .info, "A policy says where its site is published.",
    why: "Search engines and feed readers need absolute addresses.",
    bad: Example(
      "policy.json",
      """
      «»{
        "id": "example", \(Example.terms), "name": "Example support", "version": "1.0.0", "effectiveDate": "2026-01-01",
        "provider": { "name": "Example" }, "timeZone": "Europe/Madrid"
      }
      """), good: Example([:]), isAcceptable: true, needs: [.policy]
  ) { subject in
    guard subject.policy.identity.url == nil, !subject.policy.documents.isEmpty else { return [] }
    return [
      Finding(
        "the policy has no address, so that site map, canonical links, hreflang and feeds are left out",
        at: subject.policy.identity.place, subject: "/url",
        hint: "add “url”: where the site will be published")
    ]
  }
}
