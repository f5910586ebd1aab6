import PledgeJSON
import PledgeModel

/// The keys of kinds whose headings are clauses, and whose data stands by the heading's id.
struct ClauseKeys {
  let kind: Kind
  /// The key under which the data stands.
  let key: String
  /// What one clause is called in findings.
  let noun: String
  /// A heading that would be one.
  let example: String
  let description: String
  /// Beside the clauses.
  var shared: [Schema.Property] = []
  /// What the data of one clause may say.
  var data: [Schema.Property] = []

  var schema: Schema {
    let name = Schema.Property("name", .name("Its name; in Markdown its heading is."))
    let text = Schema.Property("text", .name("In JSON: what the customer reads."))
    return Schema(
      description,
      .object(
        DocumentKeys.properties(kind) + [
          .init(
            "ids", "The id of each heading; otherwise its slug.",
            .map(values: Schema("An id.", .string(format: .id))))
        ] + shared + [
          .init(
            key, "Each \(noun), by its id; in Markdown only what its text does not say.",
            .map(keys: .id, values: Schema("One \(noun).", .object([name, text] + data))))
        ]))
  }
}

extension PolicyAssembler {
  /// Takes up the clauses of a file in the default language: its headings, and in JSON the members of its map.
  ///
  /// - Parameters:
  ///   - list: those of files read before; an id that comes back is reported.
  ///   - make: what a clause and the data that stands by its id are.
  mutating func addClauses<Holder: ClauseHolder>(
    _ keys: ClauseKeys, to list: WritableKeyPath<Policy, [Holder]>, _ reader: inout DataReader,
    _ document: inout Document?, make: (Clause, JSONNode?, inout DataReader) -> Holder
  ) {
    let found = clauses(keys, &reader, &document)
    if found.isEmpty {
      policy.unreadKinds.insert(keys.kind)
      reader.reportNoHeadings(keys.noun, example: keys.example)
    }
    var places = Dictionary(
      policy[keyPath: list].map { ($0.clause.id, $0.clause.place) },
      uniquingKeysWith: { first, _ in first })
    for (clause, data) in found {
      if let first = places[clause.id] {
        reader.reportDuplicate(keys.noun, Located(clause.id, at: clause.place), first: first)
        policy.unreadKinds.insert(keys.kind)
      } else {
        places[clause.id] = clause.place
        policy[keyPath: list].append(make(clause, data, &reader))
      }
    }
  }

  private func clauses(
    _ keys: ClauseKeys, _ reader: inout DataReader, _ document: inout Document?
  ) -> [(clause: Clause, data: JSONNode?)] {
    var members = reader.data[keys.key]?.members ?? []
    var found: [(clause: Clause, data: JSONNode?)] = []
    if document != nil {
      for item in reader.headedItems(in: &document) {
        let data = members.firstIndex { $0.key == item.id }.map { members.remove(at: $0).value }
        let clause = Clause(
          id: item.id, name: Localized(item.name, in: reader.language),
          text: Localized(item.body, in: reader.language), place: item.place)
        found.append((clause, data))
      }
    }
    let headings = found.map(\.clause.id)
    for member in members {
      let place = reader.source.place(of: member.keyRange)
      guard document == nil || member.value["name"] != nil else {
        reader.report(
          .keyUnknown, "there is no heading for the \(keys.noun) “\(member.key)”", at: place,
          hint: reader.suggestion(for: member.key, among: headings)
            ?? "give it a heading, or a `name` here")
        continue
      }
      var name = reader.name(member.value["name"])
      if name.isEmpty { name.set(member.key, in: reader.language) }
      let text = reader.prose(member.value["text"])
      found.append((Clause(id: member.key, name: name, text: text, place: place), member.value))
    }
    return found
  }

  /// Gives clauses the names and texts of a translation.
  mutating func translateClauses<Holder: ClauseHolder>(
    _ keys: ClauseKeys, _ list: WritableKeyPath<Policy, [Holder]>, _ file: ParsedFile,
    _ reader: inout DataReader, _ document: inout Document
  ) {
    guard !policy.unreadKinds.contains(keys.kind) else {
      policy.unreadTranslations.insert(reader.source.path)
      return
    }
    guard !policy[keyPath: list].isEmpty else {
      reportNoOriginal(file, &reader)
      return
    }
    let known = policy[keyPath: list].map(\.clause.id)
    let indices = Dictionary(zip(known, known.indices), uniquingKeysWith: { first, _ in first })
    var translated: Document? = document
    for item in reader.headedItems(in: &translated) {
      guard let index = indices[item.id] else {
        policy.unreadTranslations.insert(reader.source.path)
        reader.reportUnknownHeading(keys.noun, item, known: known)
        continue
      }
      policy[keyPath: list][index].clause.name.set(item.name, in: reader.language)
      policy[keyPath: list][index].clause.text.set(item.body, in: reader.language)
    }
    if let translated { document = translated }
  }
}
