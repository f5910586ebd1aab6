import PledgeModel
import PledgeSLA

extension Policy {
  /// Reads the frozen definition of every release; what is wrong with one stands in its own file.
  mutating func readDefinitions() -> [Finding] {
    guard !releases.isEmpty else { return [] }
    let read = releases.concurrentMap { release in release.definition.map(SLADefinition.readAll) }
    var findings: [Finding] = []
    for (index, definition) in read.enumerated() {
      guard let definition else { continue }
      releases[index].policy = definition.policy
      releases[index].zones = definition.zones
      findings += definition.findings
    }
    releases = releases.inOrder
    return findings
  }
}

extension Draft {
  /// The frozen definitions, each at the address where it stays.
  var frozenDefinitions: [OutputFile] {
    policy.releases.compactMap { release in
      release.definition.map { OutputFile(path: release.definitionAddress, bytes: $0.bytes) }
    }
  }
}
