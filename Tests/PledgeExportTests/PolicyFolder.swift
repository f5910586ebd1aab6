import Foundation
import PledgeCompiler
import PledgeExport
import PledgeModel
import PledgeTime

/// Real policies, read from their content folders.
enum PolicyFolder {
  /// What is exported of a folder, by its path in the project.
  static func subject(_ path: String) throws -> Exporter.Subject {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: path)
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
    let sources = try (paths ?? []).sorted().filter { $0.hasSuffix(".md") || $0.hasSuffix(".json") }
      .map { path in
        SourceText(path: path, bytes: Array(try Data(contentsOf: root.appending(path: path))))
      }
    let draft = Draft(Content(sources: sources))
    return Exporter.Subject(policy: draft.policy, zones: zones(draft.zoneNames))
  }

  static func zones(_ names: [String]) -> [Zone] {
    names.compactMap { name in
      (try? Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)"))).flatMap {
        try? Zone(name: name, tzif: Array($0))
      }
    }
  }
}
