import PledgeModel
import PledgeTemplate
import PledgeTime

extension Wording {
  /// The words that templates may print, under the names they have here.
  var value: Value {
    [
      "skipToContent": .text(skipToContent), "mainNavigation": .text(mainNavigation),
      "languageSwitch": .text(languageSwitch), "effectiveFrom": .text(effectiveFrom),
      "additionsTitle": .text(additionsTitle), "allNews": .text(allNews),
      "contentsTitle": .text(contentsTitle), "toolsTitle": .text(toolsTitle),
      "downloadsTitle": .text(downloadsTitle), "feedTitle": .text(feedTitle),
      "acceptancesTitle": .text(acceptancesTitle), "acceptancesText": .text(acceptancesText),
      "acceptedUntil": .text(acceptedUntil), "notFoundText": .text(notFoundText),
      "notFoundHome": .text(notFoundHome), "movedTitle": .text(movedTitle),
      "movedText": .text(movedText), "publishedAt": .text(publishedAt), "hours": .text(hours),
      "languages": .text(languages), "plans": .text(plans), "severities": .text(severities),
      "have": .text(have), "noTargets": .text(noTargets), "severity": .text(severity),
      "opens": .text(opens), "closed": .text(closed), "timeZone": .text(timeZone),
      "nextClosedDays": .text(nextClosedDays), "noClosedDays": .text(noClosedDays),
      "appliesTo": .text(appliesTo), "note": .text(note), "readingsTitle": .text(readingsTitle),
      "historyTitle": .text(releases.historyTitle), "historyText": .text(releases.historyText),
      "changesTitle": .text(releases.feedTitle), "versionDefinition": .text(releases.definition),
      "publishedOn": .text(releases.published), "inForceNow": .text(releases.inForceNow),
      "upcoming": .text(releases.upcoming), "outline": .text(page.outline),
      "severityGuide": .text(page.severityGuide), "breadcrumbs": .text(page.breadcrumbs),
      "neighbours": .text(page.neighbours), "previous": .text(page.previous),
      "next": .text(page.next), "edit": .text(page.edit), "copyLink": .text(page.copyLink),
      "copied": .text(page.copied), "openNow": .text(page.openNow),
      "closedNow": .text(page.closedNow),
      "search": .text(search.title), "searchWords": .text(search.words),
      "searchKeys": .text(search.keys), "searchKey": .text(search.key),
      "searchNeedsScript": .text(search.needsScript),
      "searchFound": .text(search.found), "searchNothing": .text(search.nothing),
      "comma": .text(comma),
    ]
  }

  /// A date for machines and for people.
  func value(_ date: CivilDate) -> Value {
    ["iso": .text(date.description), "text": .text(self.date(date))]
  }
}
