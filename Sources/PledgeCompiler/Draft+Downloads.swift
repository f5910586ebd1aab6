import PledgeModel
import PledgeSLA
import PledgeSite

extension Draft {
  /// The files for other tools, as the site offers them.
  static let downloads: [Download] = [
    Download(
      path: SLADefinition.fileName, title: localized(\.definitionTitle),
      description: localized(\.definitionText)),
    Download(
      path: SLADefinition.schemaFileName, title: localized(\.schemaTitle),
      description: localized(\.schemaText)),
  ]

  private static func localized(_ word: KeyPath<Wording, String>) -> Localized<String> {
    var words = Localized<String>()
    for wording in Wording.all { words.set(wording[keyPath: word], in: wording.language) }
    return words
  }
}
