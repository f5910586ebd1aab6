import PledgeJSON
import PledgeModel

/// More languages than any policy has. Each further one makes the next slower to take up.
private let mostLanguages = 200

extension Form<Localized<String>> {
  /// A text for each language.
  static let texts = localized(
    .text(), "Texts", "The same text in each language, by BCP 47 tag.", "The text."
  ) {
    $0.isEmpty
  }
}

extension Form<Localized<[String]>> {
  /// A list of texts for each language.
  static let textLists = localized(
    Form<String>.text().list("One text."), "TextLists",
    "The same list of texts in each language, by BCP 47 tag.",
    "The texts."
  ) { $0.isEmpty }
}

extension Form<Localized<Prose>> {
  /// Prose as plain text for each language, an empty line between paragraphs.
  static let prose = Form<Localized<String>>.texts.mapped { prose in
    prose.mapValues { Paragraphs($0.plainText).text }
  } _: { texts, _, reading in
    let file = reading.source.path
    return texts.mapValues { Prose(paragraphs: Paragraphs($0).paragraphs, file: file) }
  }
}

/// A value for each language; empty ones are not written.
private func localized<Value: Sendable>(
  _ form: Form<Value>, _ name: String, _ description: String, _ each: String,
  isEmpty: @escaping @Sendable (Value) -> Bool
) -> Form<Localized<Value>> {
  Form<Localized<Value>>(
    shape: .definition(
      name: name, Schema(description, .map(keys: .language, values: Schema(each, form.shape)))),
    write: { values in
      .object(
        values.versions.filter { !isEmpty($0.value) }.map {
          .init($0.language, form.write($0.value))
        })
    },
    read: { node, reading in
      guard let members = node.members else { return nil }
      guard members.count <= mostLanguages else {
        reading.report(
          .valueInvalid, "no more than \(mostLanguages) languages are read",
          at: members[mostLanguages].keyRange)
        return nil
      }
      var values = Localized<Value>()
      for member in members where Schema.Format.language.accepts(member.key) {
        let value = reading.inside(.key(member.key)) { form.read(member.value, &$0) }
        guard let value else { continue }
        values.set(value, in: member.key, at: reading.place(of: member.value))
      }
      return values
    })
}

extension Localized {
  /// The same languages and places with other values.
  func mapValues<Other: Sendable>(_ transform: (Value) -> Other) -> Localized<Other> {
    var result = Localized<Other>()
    for version in versions {
      result.set(transform(version.value), in: version.language, at: version.place)
    }
    return result
  }
}
