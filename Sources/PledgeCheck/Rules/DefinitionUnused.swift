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
    let policy = subject.policy
    guard !policy.definitions.isEmpty else { return [] }
    let data = policy.namesInTables
    return policy.definitions.compactMap { holder -> Finding? in
      let clause = holder.clause
      guard let name = clause.name.versions.first else { return nil }
      let isUsed = Self.forms(of: name.value).contains { words in
        subject.passages.use(words, outside: clause)
          || data.contains {
            FoldedText.of($0).firstRange(of: Array(words.joined(separator: [0x20]))) != nil
          }
      }
      guard !isUsed else { return nil }
      return Finding(
        "“\(name.value)” is defined and used nowhere", at: clause.place, subject: clause.id,
        hint: "use the term as it is defined, or remove the definition")
    }
  }

  /// The terms that a heading defines, in small letters: “Customer / You (the buyer)” is two.
  private static func forms(of heading: String) -> [[[UInt8]]] {
    heading.prefix { $0 != "(" }.split(separator: "/").map { term in
      term.split { !$0.isLetter && !$0.isNumber }.map { Letter.lowercased(Array($0.utf8)) }
    }
  }
}

extension Policy {
  /// What tables of targets say: their headings and phrases, and the names of what they are about.
  fileprivate var namesInTables: [String] {
    targetTables.flatMap { $0.columns.map(\.heading) }
      + distinctTargets.map(\.written)
      + (metrics.map(\.name) + calendars.map(\.name) + severities.map(\.name))
      .flatMap { $0.versions.map(\.value) }
  }
}

extension Passages {
  /// Whether a term stands in the text somewhere other than where it is defined; an ending may follow it.
  fileprivate func use(_ words: [[UInt8]], outside clause: Clause) -> Bool {
    guard let last = words.indices.last else { return true }
    return all.contains { passage in
      if passage.file == clause.place.file, passage.kind == .heading { return false }
      let candidates = passage.words
      guard candidates.count >= words.count else { return false }
      return (candidates.lowerBound...candidates.upperBound - words.count).contains { start in
        words.indices.allSatisfy { index in
          let word = Letter.lowercased(Array(text[self.words[start + index].range]))
          // Party, parties.
          let stem =
            words[index].last == UInt8(ascii: "y") ? words[index].dropLast() : words[index][...]
          return index == last
            ? word.starts(with: stem) && word.count <= words[index].count + 3
            : word == words[index]
        }
      }
    }
  }
}
