import PledgeCompiler
import PledgeModel

/// Reads a content folder from a commit, to the same end as `ContentFolder` reads one from disk.
struct GitFolder {
  let commit: GitCommit
  /// From the top of the repository.
  let path: String
  private let entries: [GitCommit.Entry]
  private let byPath: [String: GitCommit.Entry]

  /// - Returns: nil where the commit has no such folder.
  init?(_ commit: GitCommit, _ path: String) throws(FileSystemError) {
    guard let entries = try commit.entries(below: path) else { return nil }
    self.commit = commit
    self.path = path
    // As a folder is read: by names, folder after folder. No name holds a NUL.
    let keyed = entries.map { entry in
      (entry, entry.path.utf8.map { $0 == UInt8(ascii: "/") ? 0 : $0 })
    }
    self.entries = keyed.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
    byPath = Dictionary(
      entries.filter(\.isNameable).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func read() throws -> Content {
    var intake = ContentIntake()
    let links = try targetsOfLinks()
    var refused: Set<String> = []
    var taken: [(file: String, entry: GitCommit.Entry)] = []
    for entry in entries where accepts(entry, &refused, &intake) {
      switch entry.kind {
      case .file: taken.append((entry.path, entry))
      case .submodule: intake.refuseSubmodule(entry.path)
      case .link:
        switch GitLink(of: entry.path, in: self, links).end {
        case .file(let path): if let file = byPath[path] { taken.append((entry.path, file)) }
        case .nowhere: intake.refuseLink(entry.path, leadsNowhere: true)
        case .elsewhere: intake.refuseLink(entry.path, leadsNowhere: false)
        }
      }
    }
    let isSmall = taken.map { $0.entry.size <= ContentIntake.limit(of: $0.file) }
    var bytes = try commit.read(zip(taken, isSmall).filter(\.1).map(\.0.entry))[...]
    for ((file, _), isSmall) in zip(taken, isSmall) {
      intake.take(file, isSmall ? bytes.popFirst() : nil)
    }
    return intake.content
  }

  /// The kind of what a path inside the folder names; nil where it names nothing, or a folder.
  func kind(of path: String) -> GitCommit.Entry.Kind? { byPath[path]?.kind }

  func isFolder(_ path: String) -> Bool {
    path.isEmpty || entries.contains { $0.path.hasPrefix(path + "/") }
  }

  /// Where links lead, as they are written. No system follows one that is longer than its longest path.
  private func targetsOfLinks() throws -> [String: String] {
    let links = entries.filter { $0.kind == .link && $0.size < 4096 }
    let targets = try commit.read(links).map { String(decoding: $0, as: UTF8.self) }
    return Dictionary(zip(links.map(\.path), targets), uniquingKeysWith: { first, _ in first })
  }

  /// Whether an entry lies where content lies; if not, that is found, once for each name.
  private func accepts(
    _ entry: GitCommit.Entry, _ refused: inout Set<String>, _ intake: inout ContentIntake
  ) -> Bool {
    let names = entry.path.split(separator: "/")
    var folder = ""
    for (depth, name) in names.enumerated() {
      if ContentIntake.isHidden(name) { return false }
      let path = folder.isEmpty ? String(name) : "\(folder)/\(name)"
      if refused.contains(path) { return false }
      let isAccepted =
        intake.accepts(name: name, in: folder)
        && (depth == names.count - 1 || intake.accepts(folder: path, depth: depth))
      guard isAccepted else {
        refused.insert(path)
        return false
      }
      folder = path
    }
    guard entry.isNameable else {
      if refused.insert(entry.path).inserted { intake.refuseUnnameable(entry.path) }
      return false
    }
    return true
  }
}
