import Glibc
import PledgeCompiler
import PledgeModel
import PledgeReport

/// One side of a comparison: a folder, an SLA definition, or either of them in a commit.
struct PolicySide {
  let source: PolicySource
  let report: ChangeReport.Side

  /// - Parameters:
  ///   - name: as the user wrote it.
  ///   - content: the path of the policy's folder in a commit that names no other.
  /// - Throws: `Refusal` where its promise cannot be told; what was found is printed.
  init(_ name: String, content: String) throws {
    try self.init(Self.find(name, content: content), named: name)
  }

  /// The working folder, whatever git knows by its name.
  init(folder: String) throws {
    try self.init(Files(files: PolicyFiles(folder)), named: folder)
  }

  private init(_ found: Files, named name: String) throws {
    switch try PolicySource.read(found.files) {
    case .broken(let source, let findings):
      let report = TextReport(
        sources: [source], folder: found.folder ?? "", screen: Terminal.screen(.errors))
      Terminal.print(report.text(findings), to: .errors)
      throw Refusal("\(name) is no SLA definition that can be compared")
    case .policy(var source):
      try source.useCarriedZones()
      if let folder = found.folder { source.folder = folder }
      let faults = source.draft.faultsOfComparison(zones: source.zones, on: source.effectiveDate)
      guard faults.isEmpty else {
        source.print(faults, to: .errors)
        throw Refusal("what \(name) promises cannot be told while this stands")
      }
      self.source = source
      report = ChangeReport.Side(
        label: name, sources: source.draft.sources, folder: source.folder, root: found.root)
    }
  }

  /// The files of one side.
  private struct Files {
    var files: PolicyFiles
    /// What stands before their paths for people, and for other tools, where it is not what the files' own path says.
    var folder: String?
    var root: String?
  }

  private static func find(_ name: String, content: String) throws -> Files {
    let status = name.utf8.contains(0) ? nil : try FileSystem.status(name)
    if status != nil, looksLikePath(name) { return Files(files: try PolicyFiles(name)) }
    let (ref, path) = parts(of: name)
    if let commit = try GitCommit(ref) {
      if status?.type == .directory {
        Terminal.print(
          "info: “\(name)” is read as what git knows by this name; the folder is ./\(name)",
          to: .errors)
      }
      return try find(path.map(commit.path(inTop:)) ?? commit.path(content), in: commit)
    }
    if status != nil { return Files(files: try PolicyFiles(name)) }
    if looksLikePath(name) { throw FileSystemError("read", name, code: ENOENT) }
    throw Refusal(try GitAdvice(ref).message)
  }

  /// What a commit holds at a path.
  private static func find(_ path: String, in commit: GitCommit) throws -> Files {
    if path.hasSuffix(".json") {
      guard let entry = try commit.entry(at: path), entry.kind == .file,
        entry.size <= PolicyFiles.limit, let bytes = try commit.read([entry]).first
      else { throw Refusal("“\(commit.name)” has no file \(path)") }
      return Files(
        files: .definition(SourceText(path: path, bytes: bytes)), folder: "\(commit.name):",
        root: "")
    }
    guard let folder = try GitFolder(commit, path) else {
      throw Refusal(
        "“\(commit.name)” has no folder \(path); where the policy is in another, say so: \(commit.name):FOLDER, or --content FOLDER"
      )
    }
    let root = path.isEmpty ? "" : path + "/"
    return Files(
      files: .folder(path, try folder.read()), folder: "\(commit.name):\(root)", root: root)
  }

  private static func looksLikePath(_ name: String) -> Bool {
    name == "." || name == ".." || name.hasPrefix("/") || name.hasPrefix("./")
      || name.hasPrefix("../") || name.hasSuffix("/") || name.hasSuffix(".json")
  }

  /// A ref, and the path that git lets follow it: `main:policies/gold`. Braces may hold colons: `main@{12:00}`.
  private static func parts(of name: String) -> (ref: String, path: String?) {
    var depth = 0
    for index in name.indices.dropFirst() {
      switch name[index] {
      case "{": depth += 1
      case "}": depth -= 1
      case ":" where depth == 0:
        let path = name[name.index(after: index)...]
        return (String(name[..<index]), String(path))
      case _: break
      }
    }
    return (name, nil)
  }
}
