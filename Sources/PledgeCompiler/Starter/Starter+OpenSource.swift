extension Starter {
  /// Help without a promise.
  static let openSource = Starter(
    "open-source", "Open source: where help is found, and that no times are promised",
    [
      "policy.json": """
      {
        "id": "«id»",
        "name": "Getting help with «provider»",
        "version": "1.0.0",
        "effectiveDate": "«date»",
        "provider": { "name": "«provider»" },
        "timeZone": "«zone»",
        "reviewBy": "«review»",
        "notice": { "days": 14 }
      }
      """,
      "channels/security.md": """
      ---
      title: Security reports
      address: "«email»"
      hours: always
      languages: [en]
      order: 1
      ---
      Report a vulnerability by e-mail, and nowhere else.
      """,
      "index.md": """
      ---
      title: "Getting help with «provider»"
      ---
      Read [what to expect](plans.md) first, then tell us what is wrong.

      {{channels}}
      """,
      "plans.md": """
      ---
      title: What to expect
      order: 1
      ids: { Community: community }
      commitment: { community: none }
      ---
      ## Community
      This project is made by volunteers. We read every report and answer when we can; we promise no times.

      - Faults are fixed in the next release if somebody finds the time
      - Security reports come first
      """,
    ])
}
