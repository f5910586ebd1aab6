import PledgeCompiler
import PledgeModel

/// A folder a site is published into: the new site appears whole, or the old one stays as it was.
///
/// The folder must be absent, empty or one of ours, which its manifest says. Files in it that Pledge
/// did not write, and dot files, are carried over; files that did not change keep their times.
struct OutputFolder {
  /// What publishing did.
  struct Outcome {
    var written = 0
    var unchanged = 0
    var removed = 0
  }

  /// As the user named it.
  private let path: String

  init(_ path: String) { self.path = path }

  /// Replaces the site by these files.
  ///
  /// - Parameters:
  ///   - content: the folder the site is made from, which must lie apart from it.
  ///   - isCompressed: whether compressed copies stand beside its text files.
  /// - Throws: `Refusal`, or `FileSystemError`; the folder is as it was then.
  func publish(
    _ files: [OutputFile], from content: String, isCompressed: Bool = false
  ) throws -> Outcome {
    let target = try resolved(path)
    try requireApart(target, FileSystem.realPath(content) ?? content)
    let manifest = try self.manifest(target)
    let files =
      isCompressed
      ? (files + (try CompressionTool.copies(of: files, for: target))).sorted { $0.path < $1.path }
      : files
    let paths = files.map(\.path)
    let newManifest = Manifest(of: files)
    let ours = Set(manifest?.paths ?? [])
    var outcome = Outcome(removed: ours.subtracting(paths).count)
    let isUnchanged = try files.map { file in
      try ours.contains(file.path) && FileSystem.holds("\(target)/\(file.path)", file.bytes)
    }
    outcome.unchanged = isUnchanged.count { $0 }
    outcome.written = files.count - outcome.unchanged
    if let manifest, outcome.written == 0, outcome.removed == 0, manifest == newManifest {
      return outcome
    }

    let staging = try StagingFolder.make(for: target)
    do {
      var tree = StagedTree(root: staging)
      for (file, isUnchanged) in zip(files, isUnchanged) {
        if isUnchanged {
          try tree.link("\(target)/\(file.path)", as: file.path)
        } else {
          try tree.write(file.bytes, as: file.path)
        }
      }
      if manifest != nil {
        try carryOver(from: target, folder: "", ours: ours, new: Set(paths), into: &tree)
      }
      try tree.write(newManifest.bytes, as: Manifest.name)
      try replace(target, with: staging)
    } catch {
      try? FileSystem.remove(staging)
      throw error
    }
    return outcome
  }

  /// Puts the staged folder in the target's place, in one step where the file system can.
  private func replace(_ target: String, with staging: String) throws(FileSystemError) {
    guard try FileSystem.status(target) != nil else {
      try FileSystem.rename(staging, to: target)
      return
    }
    do {
      try FileSystem.exchange(staging, target)
    } catch {
      guard error.isUnsupported else { throw error }
      let old = staging + ".old"
      try FileSystem.rename(target, to: old)
      do {
        try FileSystem.rename(staging, to: target)
      } catch {
        try? FileSystem.rename(old, to: target)
        throw error
      }
      try FileSystem.rename(old, to: staging)
    }
    try FileSystem.remove(staging)
  }

  /// Links everything Pledge did not write into the new site.
  private func carryOver(
    from target: String, folder: String, ours: Set<String>, new: Set<String>,
    into tree: inout StagedTree
  ) throws {
    for name in try FileSystem.list("\(target)/\(folder)") {
      let file = folder.isEmpty ? name : "\(folder)/\(name)"
      if file == Manifest.name || ours.contains(file) { continue }
      if try FileSystem.status("\(target)/\(file)", followLinks: false)?.type == .directory {
        try carryOver(from: target, folder: file, ours: ours, new: new, into: &tree)
        if try FileSystem.list("\(target)/\(file)").isEmpty { try tree.makeFolder(file) }
      } else {
        guard !new.contains(file) else {
          throw Refusal(
            "\(path)/\(file) was not written by pledge, and the site has a file of that name: move it away"
          )
        }
        try tree.link("\(target)/\(file)", as: file)
      }
    }
  }

  /// The manifest of a folder that is ours; nil when it is absent or empty.
  private func manifest(_ target: String) throws -> Manifest? {
    guard let status = try FileSystem.status(target) else { return nil }
    guard status.type == .directory else { throw Refusal("\(path) is not a folder") }
    if let bytes = try? FileSystem.read("\(target)/\(Manifest.name)", limit: 64 << 20),
      let manifest = Manifest(bytes)
    {
      return manifest
    }
    guard try FileSystem.list(target).isEmpty else {
      throw Refusal(
        "\(path) holds files that pledge did not write, so it is left alone: name an absent or an empty folder"
      )
    }
    return nil
  }

  /// The site may neither hold the content nor lie in it.
  private func requireApart(_ target: String, _ content: String) throws(Refusal) {
    if target == content || target.hasPrefix(content + "/") || content.hasPrefix(target + "/") {
      throw Refusal(
        "the site cannot be written to \(path): it and the content would lie in one another")
    }
  }

  /// The path the system knows the folder by; the folders it lies in are made where they are missing.
  private func resolved(_ path: String) throws(FileSystemError) -> String {
    let path = FileSystem.withoutFinalSlashes(path)
    if let real = FileSystem.realPath(path) { return real }
    let slash = path.lastIndex(of: "/")
    let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    try FileSystem.makeDirectories(parent)
    guard let real = FileSystem.realPath(parent) else { throw FileSystemError("write to", parent) }
    return real == "/" ? "/\(name)" : "\(real)/\(name)"
  }
}
