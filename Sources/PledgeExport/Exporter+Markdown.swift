import PledgeModel

extension Exporter {
  static let markdown = Exporter(
    "markdown", "One page of GitHub-flavoured Markdown, for a wiki, a README or a contract",
    fileName: "support.md"
  ) { subject in
    var page = MarkdownPage(subject.policy)
    page.addIdentity()
    page.addTargets()
    page.addCalendars()
    page.addChannels()
    let policy = subject.policy
    var losses = policy.languages.dropFirst().map {
      Loss("languages.\($0)", .wording, "the page is in the default language alone")
    }
    losses += policy.severities.filter { !$0.definition.isEmpty }.map {
      Loss("severities.\($0.id)", .omitted, "the page holds names, not definitions")
    }
    losses += policy.plans.filter { !$0.scope.isEmpty || !$0.entitlements.isEmpty }.map {
      Loss("plans.\($0.id)", .omitted, "the page holds targets, not what a plan covers")
    }
    losses += policy.channels.filter { !$0.body.isEmpty }.map {
      Loss("channels.\($0.id)", .omitted, "the page holds the channel's facts, not its text")
    }
    if !policy.steps.isEmpty {
      losses.append(Loss("process", .omitted, "the page does not tell the steps of a ticket"))
    }
    return Export(bytes: Array(page.markdown.text.utf8), losses: losses)
  }
}
