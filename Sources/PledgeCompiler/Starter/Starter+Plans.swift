extension Starter {
  /// Plans that customers compare.
  static let plans = Starter(
    "plans", "Plans compared: who pays more is helped sooner",
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
      How to reach us, and by when you hear from us. [The plans](plans.md) tell what yours covers.

      {{channels}}
      """,
      "plans.md": """
      ---
      title: Plans
      order: 1
      ranking: [standard, premium]
      ---
      ## Standard
      For teams that can wait until the next day.

      - Tickets by e-mail
      - Two named contacts

      ## Premium
      For production that has to run.

      - Tickets by e-mail
      - Five named contacts
      - Tickets come first
      """,
      "response-times.md": """
      ---
      kind: targets
      title: Response times
      order: 3
      across: plans
      metric: initialResponse
      clock: { default: office }
      readings: { day: business, received: next-business-day, due: close }
      commitment: target
      ---
      | Severity | Standard | Premium |
      |---|---|---|
      | P1 | 4 business hours | 1 business hour |
      | P2 | 1 business day | 4 business hours |
      | P3 | 3 business days | 1 business day |
      """,
    ])
}
