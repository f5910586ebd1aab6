import PledgeModel
import PledgeTemplate

extension PageRenderer {
  /// What the page of the policy's history shows: its versions, the latest first.
  var historyValue: Value {
    let versions = site.history.versions.reversed().map { version -> Value in
      let note = version.release?.note
      let entry = site.map[version.page]
      let document =
        note == nil
        ? nil : entry.flatMap { site.map.document(of: $0, in: language, of: policy) }
      return [
        "name": .text(wording.version(version.name)),
        "href": .text(reference(toPage: version.page)),
        "term": Value(edition.term(of: version)),
        "published": note.map { wording.value($0.published.value) } ?? .absent,
        "description": Value(document?.description),
        "lang": Value(foreign(document?.language)),
        "dir": Value(foreignDirection(document?.language)),
        "definition": Value(definitionReference(version.release)),
      ]
    }
    return ["words": edition.words, "versions": .list(versions)]
  }

  /// What the page of a version shows around its note.
  func releaseValue(_ name: String, content: [UInt8]) -> Value {
    let version = site.history.versions.first { $0.name == name }
    return [
      "words": edition.words,
      "term": Value(version.flatMap(edition.term)),
      "published": version?.release?.note.map { wording.value($0.published.value) } ?? .absent,
      "content": content.isEmpty ? .absent : .markup(content),
      "definition": Value(definitionReference(version?.release)),
      "history": .text(reference(toPage: SiteMap.historyPath)),
    ]
  }

  /// The version in force and the one that takes effect next, where there is one.
  var comingValue: Value {
    guard let coming = site.history.upcoming(after: site.date) else { return .absent }
    func value(_ version: History.Version) -> Value {
      [
        "name": .text(wording.version(version.name)),
        "href": .text(reference(toPage: version.page)),
        "from": version.from.map(wording.value) ?? .absent,
      ]
    }
    return [
      "next": value(coming),
      "present": site.history.inForce(on: site.date).map(value) ?? .absent,
    ]
  }

  private func definitionReference(_ release: PolicyRelease?) -> String? {
    release.flatMap { $0.definition == nil ? nil : reference(to: $0.definitionAddress) }
  }
}
