extension Starter {
  /// One promise for every customer.
  static let plan = Starter(
    "plan", "One plan: the same promise for every customer",
    [
      "policy.json": policy,
      "calendars/office.json": office,
      "channels/email.md": email,
      "severities.md": severities,
      "process.md": process,
      "index.md": """
      ---
      title: "«support»"
      ---
      How to reach us, and by when you hear from us.

      {{channels}}
      """,
      "response-times.md": """
      ---
      kind: targets
      title: Response times
      order: 3
      clock: { default: office }
      readings: { day: business, received: next-business-day, due: close }
      commitment: target
      ---
      | Severity | Initial response |
      |---|---|
      | P1 | 2 business hours |
      | P2 | 8 business hours |
      | P3 | 2 business days |
      """,
    ])
}
