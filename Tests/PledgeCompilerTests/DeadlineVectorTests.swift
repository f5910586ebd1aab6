import Foundation
import PledgeCompiler
import PledgeModel
import PledgeTime
import Testing

/// The engine gives every answer of Documentation/deadlines.json, read from the SLA definitions alone.
@Suite struct DeadlineVectorTests {
  struct File: Decodable { let vectors: [Vector] }

  struct Vector: Decodable {
    let policy: String
    let plan: String?
    let severity: String
    let metric: String
    let customerZone: String?
    let received: Int64
    let deadline: Int64?
    let note: String
  }

  @Test func everyVectorIsAnswered() throws {
    let folder = ProjectFolder.root.appending(path: "Documentation")
    let data = try Data(contentsOf: folder.appending(path: "deadlines.json"))
    let vectors = try JSONDecoder().decode(File.self, from: data).vectors
    #expect(vectors.count >= 400)
    for (path, vectors) in Dictionary(grouping: vectors, by: \.policy) {
      let bytes = try Data(contentsOf: folder.appending(path: path))
      let read = Draft.read(definition: SourceText(path: path, bytes: Array(bytes)))
      let draft = try #require(read.draft, "\(path): \(read.findings)")
      // The definition alone suffices.
      for zones in [try SystemZones.load(draft.zoneNames).zones, draft.carriedZones] {
        try Self.judge(vectors, path, draft.policy, zones)
      }
    }
  }

  private static func judge(
    _ vectors: [Vector], _ path: String, _ policy: Policy, _ zones: [Zone]
  ) throws {
    for (customer, vectors) in Dictionary(grouping: vectors, by: \.customerZone) {
      let customerZone = try customer.map { name in
        try #require(zones.first { $0.name == name }, "\(path) knows no zone \(name)")
      }
      let deadlines = PolicyDeadlines(policy, zones: zones, customerZone: customerZone)
      for vector in vectors {
        #expect(
          answer(vector, policy, deadlines) == vector.deadline,
          "\(path) \(vector.plan ?? "") \(vector.severity) \(vector.metric) \(vector.received): \(vector.note)"
        )
      }
    }
  }

  private static func answer(
    _ vector: Vector, _ policy: Policy, _ deadlines: PolicyDeadlines
  ) -> Int64? {
    let target = policy.targets.first {
      $0.plan == vector.plan && $0.severity == vector.severity && $0.metric == vector.metric
    }
    guard case .promise(let promise) = target?.value else { return -1 }
    guard let function = deadlines.function(of: promise) else { return -2 }
    return function.deadline(received: vector.received).instant
  }
}
