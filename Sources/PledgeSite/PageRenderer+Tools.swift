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
        "dir": Value(foreignDirection(description?.language)),
      ]
    }
    let policyFacts = telling.policyFacts
    return [
      "words": edition.words,
      "paragraphs": .list(wording.toolsText.map(Value.text)),
      "downloads": .list(downloads),
      "hasDownloads": .bool(!downloads.isEmpty || edition.hasFeed || edition.hasChanges),
      "feed": Value(edition.hasFeed ? reference(toPage: Edition.feedPath) : nil),
      "changes": Value(edition.hasChanges ? reference(toPage: Edition.changesPath) : nil),
      "changesJSON": Value(
        edition.hasChanges ? reference(toPage: Edition.changesJSONPath) : nil),
      "policyTitle": .text(wording.terms.policyTitle),
      "hasPolicyFacts": .bool(!policyFacts.isEmpty),
      "policyFacts": .list(
        policyFacts.map { ["mark": .text($0.mark), "text": .text($0.text)] }),
      "hasAcceptances": .bool(!policy.acceptances.isEmpty),
      "acceptances": .list(
        policy.acceptances.map { acceptance in
          let reason = version(of: acceptance.reason)
          return [
            "rule": .text(acceptance.rule.name),
            "at": .text(acceptance.at),
            "reason": Value(reason?.value),
            "lang": Value(foreign(reason?.language)),
            "dir": Value(foreignDirection(reason?.language)),
            "until": acceptance.until.map { wording.value($0) } ?? .absent,
          ]
        }),
    ]
  }
}
