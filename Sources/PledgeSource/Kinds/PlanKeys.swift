import PledgeJSON
import PledgeModel

/// `plans.md`: a heading a plan; the text below it says what it covers, its first bullet list what it entitles to.
enum PlanKeys {
  static let schema = Schema(
    "The plans customers buy.",
    .object(
      DocumentKeys.properties(.plans) + [
        .init(
          "ids", "The id of each heading; otherwise its slug.",
          .map(values: Schema("An id.", .string(format: .id)))),
        .init(
          "commitment", "Plans for which no targets are promised: the plan's id, and `none`.",
          .map(values: Schema("Nothing is promised.", .enumeration(["none"])))),
        .init(
          "ranking",
          .ids("The plans that are compared, from the one with least to the one with most.")),
        .init(
          "plans", "In JSON: the plans.",
          .array(
            items: Schema(
              "One plan.",
              .object([
                .init("id", required: true, "Its id.", .string(format: .id)),
                .init("name", .name("What it is called.")),
                .init("scope", .name("What it covers.")),
                .init(
                  "entitlements", "What it entitles to.", .array(items: .name("One entitlement."))),
              ])), minItems: 1)),
      ]))
}

extension PolicyAssembler {
  mutating func addPlans(
    _ file: ParsedFile, _ reader: inout DataReader, _ document: inout Document?
  ) {
    var plans: [Plan] = []
    for node in file.data["plans"]?.array ?? [] {
      guard let id = reader.located(node["id"]) else { continue }
      var name = reader.name(node["name"])
      if name.isEmpty { name.set(id.value, in: reader.language) }
      plans.append(
        Plan(
          id: id.value, name: name, scope: reader.prose(node["scope"]),
          entitlements: reader.texts(node["entitlements"]), place: id.place))
    }
    if document != nil {
      let items = reader.headedItems(in: &document)
      if items.isEmpty, plans.isEmpty {
        policy.unreadKinds.insert(.plans)
        reader.reportNoHeadings("plan", example: "## Gold")
      }
      plans += items.map { item in
        Plan(
          id: item.id, name: Localized(item.name, in: reader.language),
          scope: Localized(item.body, in: reader.language),
          entitlements: Localized(item.body.entitlements, in: reader.language), place: item.place)
      }
    }
    for plan in plans {
      if let first = policy.plans.first(where: { $0.id == plan.id }) {
        reader.reportDuplicate("plan", Located(plan.id, at: plan.place), first: first.place)
        // One of the two may be what seems to be missing.
        policy.unreadKinds.insert(.plans)
      } else {
        policy.plans.append(plan)
      }
    }
    for member in file.data["commitment"]?.members ?? [] {
      if let index = policy.plans.firstIndex(where: { $0.id == member.key }) {
        policy.plans[index].hasTargets = member.value.string != "none"
      } else if !policy.unreadKinds.contains(.plans) {
        reader.report(
          .planUndefined, "there is no plan “\(member.key)”",
          at: reader.source.place(of: member.keyRange),
          hint: reader.suggestion(for: member.key, among: policy.plans.map(\.id)))
      }
    }
    for (rank, id) in (reader.strings(file.data["ranking"]) ?? []).enumerated() {
      if let index = policy.plans.firstIndex(where: { $0.id == id.value }) {
        policy.plans[index].rank = rank
      } else if !policy.unreadKinds.contains(.plans) {
        reader.report(
          .planUndefined, "there is no plan “\(id.value)”", at: id.place,
          hint: reader.suggestion(for: id.value, among: policy.plans.map(\.id)))
      }
    }
  }

  mutating func translatePlans(
    _ file: ParsedFile, _ reader: inout DataReader, _ document: inout Document
  ) {
    guard !policy.unreadKinds.contains(.plans) else {
      policy.unreadTranslations.insert(reader.source.path)
      return
    }
    guard !policy.plans.isEmpty else {
      reportNoOriginal(file, &reader)
      return
    }
    var translated: Document? = document
    for item in reader.headedItems(in: &translated) {
      guard let index = policy.plans.firstIndex(where: { $0.id == item.id }) else {
        policy.unreadTranslations.insert(reader.source.path)
        reader.reportUnknownHeading("plan", item, known: policy.plans.map(\.id))
        continue
      }
      reader.requireAsMany(
        "entitlements of \(item.id)",
        policy.plans[index].entitlements[policy.defaultLanguage]?.count ?? 0,
        item.body.entitlements.count)
      policy.plans[index].name.set(item.name, in: reader.language)
      policy.plans[index].scope.set(item.body, in: reader.language)
      policy.plans[index].entitlements.set(item.body.entitlements, in: reader.language)
    }
    if let translated { document = translated }
  }
}

extension Prose {
  /// The items of the first bullet list, as plain text.
  fileprivate var entitlements: [String] {
    for index in roots {
      if case .list(start: nil, _) = nodes[index].content {
        return items(of: index).map(\.plainText)
      }
    }
    return []
  }
}
