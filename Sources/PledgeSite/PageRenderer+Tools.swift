import PledgeModel
import PledgeTemplate

extension PageRenderer {
  /// What the page for other tools shows: the files made for them, and what the checks were told to accept.
  var toolsValue: Value {
    let downloads: [Value] = site.downloads.map { download in
      let description = version(of: download.description)
      return [
        "href": .text(reference(to: download.path)),
        "path": .text(download.path),
        "title": .text(download.title.best(for: language) ?? download.path),
        "description": Value(description?.value),
        "lang": Value(foreign(description?.language)),
      ]
    }
    return [
      "words": edition.words,
      "paragraphs": .list(wording.toolsText.map(Value.text)),
      "downloads": .list(downloads),
      "hasDownloads": .bool(!downloads.isEmpty || edition.hasFeed),
      "feed": Value(edition.hasFeed ? reference(toPage: Edition.feedPath) : nil),
      "policyTitle": .text(wording.terms.policyTitle),
      "hasPolicyFacts": .bool(!policyFacts.isEmpty),
      "policyFacts": .list(policyFacts.map(Value.text)),
      "hasAcceptances": .bool(!policy.acceptances.isEmpty),
      "acceptances": .list(
        policy.acceptances.map { acceptance in
          let reason = version(of: acceptance.reason)
          return [
            "rule": .text(acceptance.rule.name),
            "at": .text(acceptance.at),
            "reason": Value(reason?.value),
            "lang": Value(foreign(reason?.language)),
            "until": acceptance.until.map { wording.value($0) } ?? .absent,
          ]
        }),
    ]
  }

  /// What the policy says of itself: how its changes are announced, which text binds, when it is reviewed.
  private var policyFacts: [String] {
    let identity = policy.identity
    var facts: [String] = []
    if let notice = identity.notice {
      facts.append(notice.text.best(for: language) ?? wording.terms.notice(notice.days))
    }
    if let governing = identity.governingLanguage?.value {
      facts.append(wording.terms.governing(wording.name(ofLanguage: governing)))
    }
    if let date = identity.reviewBy?.value {
      facts.append(wording.terms.reviewBy(wording.date(date)))
    }
    return facts
  }
}
