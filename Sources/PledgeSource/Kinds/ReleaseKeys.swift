import PledgeJSON
import PledgeModel
import PledgeTime

/// `releases/1.0.0.md`: what customers are told of a version.
enum ReleaseKeys {
  static let schema = Schema(
    "What customers are told of a version of the policy.",
    .object(
      DocumentKeys.properties(.release) + [
        .init(
          "version", required: true, "The version, for which the file is named.",
          .string(minLength: 1), examples: ["1.0.0"]),
        .init(
          "published", required: true, "The day on which it is announced.", .string(format: .date)),
        .init(
          "effective", "The first day on which it holds, if that is another.",
          .string(format: .date)),
        .init(
          "classified", "What its author says of changes that nobody can compute.",
          .array(
            items: Schema(
              "One change.",
              .object([
                .init(
                  "kind", required: true, "The kind of change, as `pledge diff` names it.",
                  .string(minLength: 1), examples: ["severity-text-changed"]),
                .init(
                  "at", required: true, "What it is about, as `pledge diff` says it.",
                  .string(minLength: 1), examples: ["severities/P1"]),
                .init(
                  "effect", required: true, "What it does to customers.",
                  .enumeration(
                    Effect.allCases.filter { $0 != .undecided }.map(\.name))),
                .init("reason", required: true, "Why.", .string(format: .words)),
              ])))),
      ]))
}

extension PolicyAssembler {
  mutating func addRelease(_ file: ParsedFile, _ reader: inout DataReader) {
    guard let document = file.document else {
      reader.report(
        .structureInvalid, "what customers are told of a version is a Markdown file",
        at: reader.filePlace, hint: "write it as \(PolicyRelease.folder)/\(file.path.id).md")
      return
    }
    guard file.path.inner == PolicyRelease.notePath(file.path.id) else {
      reader.report(
        .pathInvalid, "what customers are told of a version lies in \(PolicyRelease.folder)/",
        at: reader.filePlace, hint: "move it to \(PolicyRelease.notePath(file.path.id))")
      return
    }
    guard let version = reader.located(file.data["version"]),
      let published = reader.date(file.data["published"])
    else { return }
    let note = ReleaseNote(
      path: file.path.inner, title: Localized(document.title, in: reader.language),
      version: version, published: published, effective: reader.date(file.data["effective"]),
      classifications: (file.data["classified"]?.array ?? []).compactMap { node in
        guard let kind = node["kind"]?.string, let at = node["at"]?.string,
          let effect = node["effect"]?.string.flatMap(Effect.init(named:)),
          let reason = node["reason"]?.string
        else { return nil }
        return ReleaseNote.Classification(
          kind: ChangeID(kind), at: at, effect: effect, reason: reason,
          place: reader.place(of: node))
      },
      place: reader.filePlace)
    policy.releases.append(PolicyRelease(version: file.path.id, note: note))
  }

  mutating func translateRelease(_ file: ParsedFile, _ document: Document) {
    guard
      let index = policy.releases.firstIndex(where: { $0.note?.path == file.path.inner })
    else { return }
    policy.releases[index].note?.title.set(document.title, in: document.language)
  }

  /// Takes up the frozen definitions, unread, each beside its note.
  mutating func addDefinitions(_ files: [ParsedFile]) {
    for file in files where file.path.isFrozen {
      if let index = policy.releases.firstIndex(where: { $0.version == file.path.id }) {
        policy.releases[index].definition = file.source
      } else {
        policy.releases.append(PolicyRelease(version: file.path.id, definition: file.source))
      }
    }
  }
}
