import PledgeCompiler
import PledgeModel

/// Reads a content folder from disk.
///
/// Dot files are left alone. Links may lead to files inside the folder and nowhere else.
struct ContentFolder {
  /// As the user named it, without a final slash.
  let path: String

  /// Texts are bounded so that no file can stop a build; other files, so that all fit in memory.
  private static let pageLimit = 1 << 20
  private static let dataLimit = 16 << 20
  private static let assetLimit = 64 << 20
  static let depthLimit = 32

  init(_ path: String) { self.path = FileSystem.withoutFinalSlashes(path) }

  func read() throws(FileSystemError) -> Content {
    guard let root = FileSystem.realPath(path) else { throw FileSystemError("read", path) }
    var content = Content(sources: [])
    try read(folder: "", root: root, depth: 0, into: &content)
    return content
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
    return !inside.split(separator: "/").contains { $0.hasPrefix(".") }
  }

  private func read(folder: String, root: String, depth: Int, into content: inout Content)
    throws(FileSystemError)
  {
    for name in try FileSystem.list(folder.isEmpty ? path : "\(path)/\(folder)")
    where !name.hasPrefix(".") {
      let file = folder.isEmpty ? name : "\(folder)/\(name)"
      guard !name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
        content.refuse(
          .pathInvalid, folder.isEmpty ? "." : folder,
          "a name here holds a line break or another control character",
          hint: "rename it")
        continue
      }
      let full = "\(path)/\(file)"
      guard let status = try FileSystem.status(full, followLinks: false) else {
        content.refuse(
          .pathInvalid, file, "this name is not UTF-8, or the file went away", hint: "rename it")
        continue
      }
      switch status.type {
      case .directory where depth < Self.depthLimit:
        try read(folder: file, root: root, depth: depth + 1, into: &content)
      case .directory:
        content.refuse(
          .pathInvalid, file, "folders lie too deep here",
          hint: "at most \(Self.depthLimit) in one another")
      case .file: try read(file: file, at: full, into: &content)
      case .link: try read(link: file, root: root, into: &content)
      case .other:
        content.refuse(.pathInvalid, file, "this is neither a file nor a folder", hint: "remove it")
      }
    }
  }

  private func read(link file: String, root: String, into content: inout Content)
    throws(FileSystemError)
  {
    guard let target = FileSystem.realPath("\(path)/\(file)") else {
      content.refuse(
        .pathInvalid, file, "this link leads nowhere", hint: "remove it, or put the file here")
      return
    }
    guard isContent(target, root: root), try FileSystem.status(target)?.type == .file
    else {
      content.refuse(
        .pathInvalid, file, "this link leads out of the content folder, or to a folder",
        hint: "put the file itself here")
      return
    }
    try read(file: file, at: target, into: &content)
  }

  private func read(file: String, at path: String, into content: inout Content)
    throws(FileSystemError)
  {
    let isPage = file.hasSuffix(".md")
    let isText = isPage || file.hasSuffix(".json")
    let isICalendar = file.hasSuffix(".ics")
    let limit = isPage ? Self.pageLimit : isText ? Self.dataLimit : Self.assetLimit
    guard let bytes = try FileSystem.read(path, limit: limit) else {
      content.refuse(
        .fileTooLarge, file, "this file is larger than \(limit >> 20) MiB",
        hint: isText ? "split it into several pages" : "link to it where it is kept instead")
      return
    }
    // A larger one is copied all the same, and no calendar takes holidays from it.
    if isText || (isICalendar && bytes.count <= Self.pageLimit) {
      content.sources.append(SourceText(path: file, bytes: bytes))
    } else {
      content.assets.append(OutputFile(path: file, bytes: bytes))
    }
  }
}

extension Content {
  fileprivate mutating func refuse(_ rule: RuleID, _ file: String, _ message: String, hint: String)
  {
    findings.append(Finding(rule, message, at: Place(file: file), hint: hint))
  }
}
