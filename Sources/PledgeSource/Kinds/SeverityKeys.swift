import PledgeJSON
import PledgeModel

/// `severities.md`: a heading a severity; the text below it is the definition.
enum SeverityKeys {
  static let schema = Schema(
    "The severities, the most severe first.",
    .object(
      DocumentKeys.properties(.severities) + [
        .init(
          "ids", "The id of each heading; otherwise its leading token (P1), or its slug.",
          .map(values: Schema("An id.", .string(format: .id)))),
        .init(
          "severities", "In JSON: the severities.",
          .array(
            items: Schema(
              "One severity.",
              .object([
                .init("id", required: true, "Its id.", .string(format: .id)),
                .init("name", .name("What it is called.")),
                .init("definition", required: true, .name("By what one tells it.")),
              ])), minItems: 1)),
      ]))
}

extension PolicyAssembler {
  mutating func addSeverities(
    _ file: ParsedFile, _ reader: inout DataReader, _ document: inout Document?
  ) {
    for node in file.data["severities"]?.array ?? [] {
      guard let id = reader.located(node["id"]) else { continue }
      var name = reader.name(node["name"])
      if name.isEmpty { name.set(id.value, in: reader.language) }
      policy.severities.append(
        Severity(
          id: id.value, name: name, definition: reader.prose(node["definition"]), place: id.place))
    }
    guard document != nil else { return }
    let items = reader.headedItems(in: &document)
    if items.isEmpty, file.data["severities"] == nil {
      policy.unreadKinds.insert(.severities)
      reader.reportNoHeadings("severity", example: "## P1: Critical Error")
    }
    for item in items {
      policy.severities.append(
        Severity(
          id: item.id, name: Localized(item.name, in: reader.language),
          definition: Localized(item.body, in: reader.language), place: item.place))
    }
  }

  mutating func translateSeverities(
    _ file: ParsedFile, _ reader: inout DataReader, _ document: inout Document
  ) {
    guard !policy.unreadKinds.contains(.severities) else {
      policy.unreadTranslations.insert(reader.source.path)
      return
    }
    guard !policy.severities.isEmpty else {
      reportNoOriginal(file, &reader)
      return
    }
    var translated: Document? = document
    for item in reader.headedItems(in: &translated) {
      guard let index = policy.severities.firstIndex(where: { $0.id == item.id }) else {
        policy.unreadTranslations.insert(reader.source.path)
        // Of two with the same id, one may be what is translated here.
        let known = policy.severities.map(\.id)
        if Set(known).count == known.count {
          reader.reportUnknownHeading("severity", item, known: known)
        }
        continue
      }
      policy.severities[index].name.set(item.name, in: reader.language)
      policy.severities[index].definition.set(item.body, in: reader.language)
    }
    if let translated { document = translated }
  }
}
