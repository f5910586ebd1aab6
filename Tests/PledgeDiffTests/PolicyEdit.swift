import Foundation
import PledgeCompiler
import PledgeDiff
import PledgeModel
import PledgeTime
import Testing

/// The policy of `Pairs/base`, and an edit of it: a file's path, then the lines that go (`-`) and those that come
/// (`+`); an empty line ends both, `delete` takes the file away. An edit `NAME.old` makes the old policy from the base.
struct PolicyEdit: Sendable, CustomTestStringConvertible {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pairs")

  /// Every edit, by name.
  static let all: [PolicyEdit] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".edit") }.sorted().map {
      PolicyEdit(name: String($0.dropLast(".edit".count)))
    }
  }()

  let name: String
  var testDescription: String { name }

  static func base() throws -> [String: String] {
    let base = folder.appending(path: "base")
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: base.path)
    where name.contains(".") {
      files[name] = try String(contentsOf: base.appending(path: name), encoding: .utf8)
    }
    return files
  }

  /// The policy before the edit.
  func original() throws -> [String: String] {
    let file = Self.folder.appending(path: "\(name).old")
    guard FileManager.default.fileExists(atPath: file.path) else { return try Self.base() }
    return try apply(String(contentsOf: file, encoding: .utf8), to: Self.base())
  }

  /// The policy after it.
  func edited() throws -> [String: String] {
    try apply(
      String(contentsOf: Self.folder.appending(path: "\(name).edit"), encoding: .utf8),
      to: original())
  }

  private func apply(_ text: String, to original: [String: String]) throws -> [String: String] {
    var files = original
    var (file, gone, come) = ("", "", "")
    func flush() throws {
      defer { (gone, come) = ("", "") }
      guard !gone.isEmpty || !come.isEmpty else { return }
      guard let old = files[file] else {
        files[file] = come
        return
      }
      let range = try #require(old.range(of: gone), "\(name): \(file) does not hold\n\(gone)")
      files[file] = old.replacingCharacters(in: range, with: come)
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      switch line.first {
      case "-":
        if !come.isEmpty { try flush() }
        gone += line.dropFirst() + "\n"
      case "+": come += line.dropFirst() + "\n"
      case nil: try flush()
      default:
        try flush()
        if line == "delete" { files[file] = nil } else { file = String(line) }
      }
    }
    try flush()
    return files
  }

  /// A side that must read without a fault of its deadlines.
  static func side(_ files: [String: String], allowing: Set<RuleID> = []) throws -> Side {
    let (texts, others) = (files.filter { isText($0.key) }, files.filter { !isText($0.key) })
    let sources = texts.sorted { $0.key < $1.key }.map {
      SourceText(path: $0.key, bytes: Array($0.value.utf8))
    }
    let draft = Draft(Content(sources: sources))
    let zones = try zones(draft.zoneNames)
    let date = try #require(CivilDate(iso: "2026-06-01"))
    let faults = draft.faultsOfDeadlines(zones: zones, on: date)
    #expect(faults.filter { !allowing.contains($0.rule) } == [])
    return Side(
      draft.policy, zones: zones, hasPages: true, files: others.mapValues { Array($0.utf8) })
  }

  private static func isText(_ path: String) -> Bool {
    path.hasSuffix(".md") || path.hasSuffix(".json")
  }

  static func zones(_ names: [String]) throws -> ZoneData {
    ZoneData(
      zones: try names.map { name in
        try Zone(
          name: name,
          tzif: Array(Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)"))))
      })
  }

  /// What the edit changes, and what taking it back does; found once for all tests.
  static let diffs: [String: Result<(edit: Diff, mirror: Diff), any Error>] = {
    Dictionary(
      uniqueKeysWithValues: all.map { edit in
        (
          edit.name,
          Result {
            let (old, new) = try (side(edit.original()), side(edit.edited()))
            return (Diff(from: old, to: new), Diff(from: new, to: old))
          }
        )
      })
  }()

  func diff() throws -> Diff { try #require(Self.diffs[name]).get().edit }
  func mirroredDiff() throws -> Diff { try #require(Self.diffs[name]).get().mirror }
}
