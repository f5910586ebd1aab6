import PledgeCompiler
import PledgeModel

/// Reads a content folder from disk.
struct ContentFolder {
  /// As the user named it, without a final slash.
  let path: String

  init(_ path: String) { self.path = FileSystem.withoutFinalSlashes(path) }

  func read() throws(FileSystemError) -> Content {
    guard let root = FileSystem.realPath(path) else { throw FileSystemError("read", path) }
    var intake = ContentIntake()
    try read(folder: "", root: root, depth: 0, into: &intake)
    return intake.content
  }

  /// Where a file of the content lies on disk, links resolved.
  ///
  /// - Throws: `Refusal` where it no longer lies inside the folder.
  func file(_ file: String) throws -> String {
    guard let root = FileSystem.realPath(path), let target = FileSystem.realPath("\(path)/\(file)"),
      isContent(target, root: root), try FileSystem.status(target)?.type == .file
    else { throw Refusal("\(path)/\(file) is no file of the content any more") }
    return target
  }

  /// What lies behind a dot is no content, however one gets there.
  private func isContent(_ target: String, root: String) -> Bool {
    let inside = target.hasPrefix(root + "/") ? target.dropFirst(root.count + 1) : "."
    return !inside.split(separator: "/").contains(where: ContentIntake.isHidden)
  }

  private func read(folder: String, root: String, depth: Int, into intake: inout ContentIntake)
    throws(FileSystemError)
  {
    for name in try FileSystem.list(folder.isEmpty ? path : "\(path)/\(folder)")
    where !ContentIntake.isHidden(name) {
      let file = folder.isEmpty ? name : "\(folder)/\(name)"
      guard intake.accepts(name: name, in: folder) else { continue }
      let full = "\(path)/\(file)"
      guard let status = try FileSystem.status(full, followLinks: false) else {
        intake.refuseUnnameable(file)
        continue
      }
      switch status.type {
      case .directory:
        guard intake.accepts(folder: file, depth: depth) else { continue }
        try read(folder: file, root: root, depth: depth + 1, into: &intake)
      case .file: try read(file: file, at: full, into: &intake)
      case .link: try read(link: file, root: root, into: &intake)
      case .other: intake.refuseOddity(file)
      }
    }
  }

  private func read(link file: String, root: String, into intake: inout ContentIntake)
    throws(FileSystemError)
  {
    guard let target = FileSystem.realPath("\(path)/\(file)") else {
      intake.refuseLink(file, leadsNowhere: true)
      return
    }
    guard isContent(target, root: root), try FileSystem.status(target)?.type == .file else {
      intake.refuseLink(file, leadsNowhere: false)
      return
    }
    try read(file: file, at: target, into: &intake)
  }

  private func read(file: String, at path: String, into intake: inout ContentIntake)
    throws(FileSystemError)
  {
    intake.take(file, try FileSystem.read(path, limit: ContentIntake.limit(of: file)))
  }
}
