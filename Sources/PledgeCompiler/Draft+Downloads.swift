import PledgeExport
import PledgeModel
import PledgeSLA
import PledgeSite

extension Draft {
  /// The files for other tools, as the site offers them.
  var downloads: [Download] {
    [
      Download(
        path: SLADefinition.fileName, title: localized(\.definitionTitle),
        description: localized(\.definitionText)),
      Download(
        path: SLADefinition.schemaFileName, title: localized(\.schemaTitle),
        description: localized(\.schemaText)),
    ]
      + publishedExports.map { exporter, title, text in
        Download(path: exporter.fileName, title: localized(title), description: localized(text))
      }
  }

  /// The paths of `downloads`.
  var downloadPaths: [String] {
    [SLADefinition.fileName, SLADefinition.schemaFileName]
      + publishedExports.map(\.exporter.fileName)
  }

  /// The exports that customers themselves can use, where the policy has something to fill them.
  var publishedExports:
    [(exporter: Exporter, title: KeyPath<Wording, String>, text: KeyPath<Wording, String>)]
  {
    (policy.calendars.isEmpty ? [] : [(.ics, \.calendarFileTitle, \.calendarFileText)])
      + (policy.channels.isEmpty ? [] : [(.vcf, \.contactsFileTitle, \.contactsFileText)])
  }

  private func localized(_ word: KeyPath<Wording, String>) -> Localized<String> {
    var words = Localized<String>()
    for wording in Wording.all { words.set(wording[keyPath: word], in: wording.language) }
    return words
  }
}
