import Glibc
import PledgeCompiler

/// A published site on disk. Dot files are left alone but for what the web looks for, and links to folders are not followed.
struct SiteFolder {
  /// As the user named it, without a final slash.
  let path: String
  /// Every file by its path inside the folder, in byte order.
  let files: [String]

  private static let limit = 64 << 20

  init(_ path: String) throws {
    self.path = FileSystem.withoutFinalSlashes(path)
    var files: [String] = []
    try Self.list(self.path, folder: "", depth: 0, into: &files)
    self.files = files
  }

  /// A file's bytes; nil where it is not there, or larger than any file that Pledge writes.
  func read(_ file: String) throws(FileSystemError) -> [UInt8]? {
    do {
      return try FileSystem.read("\(path)/\(file)", limit: Self.limit)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  private static func list(
    _ path: String, folder: String, depth: Int, into files: inout [String]
  ) throws {
    for name in try FileSystem.list(folder.isEmpty ? path : "\(path)/\(folder)")
    where !name.hasPrefix(".") || (folder.isEmpty && name == Manifest.wellKnownFolder) {
      let file = folder.isEmpty ? name : "\(folder)/\(name)"
      switch try FileSystem.status("\(path)/\(file)", followLinks: false)?.type {
      case .directory:
        guard depth < ContentIntake.depthLimit else {
          throw Refusal("\(path)/\(file): folders lie too deep here")
        }
        try list(path, folder: file, depth: depth + 1, into: &files)
      case .link where try FileSystem.status("\(path)/\(file)")?.type == .file: files.append(file)
      case .file: files.append(file)
      case .link, .other, nil: break
      }
    }
  }
}
