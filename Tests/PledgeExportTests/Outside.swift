import Foundation
import PledgeCompiler
import PledgeExport
import PledgeModel
import PledgeTime
import Testing

/// Policies as they lie in the repository, and the programs of others that read what is exported.
enum Outside {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func subject(folder: String) throws -> Exporter.Subject {
    let folder = root.appending(path: folder).resolvingSymlinksInPath()
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    var files: [String: String] = [:]
    for name in names ?? [] where name.hasSuffix(".md") || name.hasSuffix(".json") {
      files[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    return try subject(files)
  }

  static func subject(_ files: [String: String]) throws -> Exporter.Subject {
    let sources = files.sorted { $0.key < $1.key }.map {
      SourceText(path: $0.key, bytes: Array($0.value.utf8))
    }
    let draft = Draft(Content(sources: sources))
    let zones = draft.zoneNames.compactMap { name in
      (try? Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)"))).flatMap {
        try? Zone(name: name, tzif: Array($0))
      }
    }
    return Exporter.Subject(policy: draft.policy, zones: zones)
  }

  /// Whether the Python at hand can read both formats.
  static let isAvailable =
    (try? python("import icalendar, recurring_ical_events, vobject", input: [])) != nil

  /// What a Python program prints for the file named by its first argument.
  static func python(_ program: String, input: [UInt8]) throws -> String {
    String(decoding: try Python.run(program, input: input), as: UTF8.self)
  }
}
