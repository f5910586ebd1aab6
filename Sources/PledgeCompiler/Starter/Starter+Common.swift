extension Starter {
  /// The identity of a policy that promises times.
  static let policy = """
    {
      "id": "«id»",
      "name": "«support»",
      "version": "1.0.0",
      "effectiveDate": "«date»",
      "provider": { "name": "«provider»" },
      "timeZone": "«zone»",
      "reviewBy": "«review»",
      "notice": {
        "days": 30,
        "text": "Changes that weaken this policy are announced by e-mail thirty days before they take effect."
      },
      "timing": {
        "received": "arrived",
        "pauses": [{ "id": "customer", "name": "we wait for information that we asked you for" }],
        "response": {
          "automatic": false,
          "text": "A response is a message from an engineer who has read your ticket."
        }
      },
      "acceptances": [
        {
          "rule": "channel-single-for-top",
          "at": "severities.md#P1",
          "reason": "E-mail is the one way for now: add a channel, and remove this."
        }
      ]
    }
    """

  /// Office hours; the author adds the holidays of the place.
  static let office = """
    {
      "name": "Office hours",
      "timeZone": "«zone»",
      "hours": { "monday-friday": "09:00-17:00" },
      "holidays": [
        { "yearly": "01-01", "name": "New Year's Day" },
        { "yearly": "12-25", "name": "Christmas Day" }
      ],
      "covers": { "from": "«first»", "to": "«last»" }
    }
    """

  static let email = """
    ---
    title: E-mail
    address: "«email»"
    hours: office
    languages: [en]
    have: [The version you run, What you did, What you saw instead of what you expected]
    order: 1
    ---
    Write to us and say what is wrong. We read mail during office hours.
    """

  static let severities = """
    ---
    title: Severities
    order: 2
    ---
    ## P1
    Production is down or loses data, and there is no workaround.

    ## P2
    Production works in part, or a workaround costs much time.

    ## P3
    A question, or a fault without impact on production.
    """

  static let process = """
    ---
    title: What happens to a ticket
    order: 4
    ---
    1. You write to us and say what is wrong.
    2. An engineer reads your ticket, agrees on the severity with you, and answers.
    3. We work on it and keep you informed until it is solved.
    4. You confirm that it is solved, and we close the ticket.
    """
}
