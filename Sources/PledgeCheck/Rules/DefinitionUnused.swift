import PledgeModel

extension Rule {
  static let definitionUnused = Rule(
    "definition-unused", level: .warning, "A term that is defined is used.",
    why:
      "A definition that nothing uses is left over from a promise that is gone, or misnames the one there is.",
    bad: Example("definitions.md", "«## Outage window»\nThe hours of the night.\n"),
    good: Example([
      "definitions.md": "## Outage window\nThe hours of the night.\n",
      "index.md": "# Help\n\nWe work on servers in the outage windows.\n",
    ]), isAcceptable: true, needs: Set(Kind.allCases)
  ) { subject in
    subject.policy.definitions.compactMap { holder in
      let clause = holder.clause
      guard let name = clause.name.versions.first,
        !subject.passages.use(name.value, outside: clause)
      else { return nil }
      return Finding(
        "“\(name.value)” is defined and used nowhere", at: clause.place, subject: clause.id,
        hint: "use the term as it is defined, or remove the definition")
    }
  }
}

extension Passages {
  /// Whether a term stands in the text somewhere other than where it is defined; an ending may follow it.
  fileprivate func use(_ term: String, outside clause: Clause) -> Bool {
    let words = term.split { !$0.isLetter && !$0.isNumber }.map {
      Letter.lowercased(Array($0.utf8))
    }
    guard let last = words.indices.last else { return true }
    return all.contains { passage in
      if passage.file == clause.place.file, passage.kind == .heading { return false }
      let candidates = passage.words
      guard candidates.count >= words.count else { return false }
      return (candidates.lowerBound...candidates.upperBound - words.count).contains { start in
        words.indices.allSatisfy { index in
          let word = Letter.lowercased(Array(text[self.words[start + index].range]))
          return index == last
            ? word.starts(with: words[index]) && word.count <= words[index].count + 3
            : word == words[index]
        }
      }
    }
  }
}
