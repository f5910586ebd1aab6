import PledgeJSON
import PledgeModel

/// `process.md`: the steps of a ticket, an ordered list.
enum ProcessKeys {
  static let schema = Schema(
    "The steps of a ticket.",
    .object(
      DocumentKeys.properties(.process) + [
        .init(
          "steps", "In JSON: the steps in their order.",
          .array(items: .name("One step."), minItems: 1))
      ]))
}

extension PolicyAssembler {
  mutating func addSteps(_ file: ParsedFile, _ reader: inout DataReader) {
    for node in file.data["steps"]?.array ?? [] {
      policy.steps.append(ProcessStep(text: reader.prose(node), place: reader.place(of: node)))
    }
    guard let prose = file.document?.prose else { return }
    guard let list = prose.firstOrderedList else {
      if policy.steps.isEmpty {
        policy.unreadKinds.insert(.process)
        reader.report(
          .structureInvalid, "the process has no steps", at: reader.filePlace,
          hint: "write them as a numbered list: “1. Your ticket is created.”")
      }
      return
    }
    for (item, text) in zip(prose.children(of: list), prose.items(of: list)) {
      policy.steps.append(
        ProcessStep(
          text: Localized(text, in: reader.language), place: prose.place(of: prose.nodes[item])))
    }
  }

  mutating func translateSteps(_ reader: inout DataReader, _ document: Document) {
    guard !policy.unreadKinds.contains(.process) else { return }
    let items = document.prose.firstOrderedList.map { document.prose.items(of: $0) } ?? []
    reader.requireAsMany("steps", policy.steps.count, items.count)
    guard items.count == policy.steps.count else { return }
    for (index, text) in items.enumerated() {
      policy.steps[index].text.set(text, in: reader.language)
    }
  }
}

extension Prose {
  fileprivate var firstOrderedList: Int? {
    roots.first { index in
      if case .list(let start, _) = nodes[index].content { start != nil } else { false }
    }
  }
}
