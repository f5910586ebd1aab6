import PledgeModel

extension Rule {
  static let languageUnsupported = Rule(
    "language-unsupported", level: .warning,
    "The site's own words exist in every language of the policy.",
    why: "Buttons, headings and durations would be in English on a page in another language.",
    bad: Example(
      "policy.json",
      """
      «»{
        "id": "example", \(Example.terms), "name": "Example support", "version": "1.0.0", "effectiveDate": "2026-01-01",
        "provider": { "name": "Example" }, "url": "https://support.example.com/", "languages": ["en", "tlh"], "governingLanguage": "en",
        "timeZone": "Europe/Madrid",
        "acceptances": [
          { "rule": "translation-missing", "at": "channels/email.md", "reason": "To come." },
          { "rule": "translation-missing", "at": "channels/telephone.md", "reason": "To come." },
          { "rule": "translation-missing", "at": "response-times.md", "reason": "To come." },
          { "rule": "translation-missing", "at": "severities.md", "reason": "To come." }
        ]
      }
      """),
    good: Example([:]), isAcceptable: true, needs: [.policy]
  ) { subject in
    subject.policy.languages.filter { language in
      !Wording.all.contains { $0.language == language }
        && !Wording.all.contains { language.hasPrefix("\($0.language)-") }
    }.map { language in
      Finding(
        "the site's own words are not known in “\(language)”: they are printed in English",
        at: subject.policy.identity.place, subject: language,
        hint: "they are known in " + Wording.all.map { "“\($0.language)”" }.joined(separator: ", "))
    }
  }
}
