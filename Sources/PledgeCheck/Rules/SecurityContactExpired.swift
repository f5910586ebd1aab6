import PledgeModel

extension Rule {
  static let securityContactExpired = Rule(
    "security-contact-expired", level: .warning,
    "Where weaknesses are reported holds on the day it is read.",
    why:
      "Whoever finds a weakness must not rely on a contact that has expired (RFC 9116 section 2.5.5).",
    bad: Example("policy.json", Example.policy(and: security(until: "«\"2026-05-31\"»"))),
    good: Example("policy.json", Example.policy(and: security(until: "\"2027-05-31\""))),
    isAcceptable: true
  ) { subject in
    guard let date = subject.policy.identity.security?.expires, date.value < subject.date else {
      return []
    }
    return [
      Finding(
        "the contact for weaknesses expired on \(date.value)", at: date.place,
        subject: "/security/expires",
        hint: "see that it still holds, and give a day at most a year ahead")
    ]
  }

  private static func security(until date: String) -> String {
    #""security": { "contacts": ["mailto:security@example.com"], "expires": \#(date) }"#
  }
}
