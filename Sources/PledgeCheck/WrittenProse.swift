import PledgeModel

/// A text of a policy that is published, and the language it is in.
struct WrittenProse: Sendable {
  var prose: Prose
  /// A BCP 47 tag.
  var language: String
  /// The path of its document inside the language; nil for prose in JSON.
  var path: String?
}

extension Policy {
  /// The text of every document that is published, and what JSON files hold of prose.
  var writtenProses: [WrittenProse] {
    var written: [WrittenProse] = []
    for document in documents where !document.isDraft {
      for prose in [document.heading, document.prose] where !prose.nodes.isEmpty {
        written.append(WrittenProse(prose: prose, language: document.language, path: document.path))
      }
    }
    let parts =
      channels.map(\.body) + steps.map(\.text) + severities.map(\.definition) + plans.map(\.scope)
      + clauses.map(\.text)
    for version in parts.flatMap(\.versions) where version.value.file.hasSuffix(".json") {
      written.append(WrittenProse(prose: version.value, language: version.language))
    }
    return written
  }
}
