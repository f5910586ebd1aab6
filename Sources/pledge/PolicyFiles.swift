import ArgumentParser
import Glibc
import PledgeCompiler
import PledgeModel

/// What lies at the path of a policy.
enum PolicyFiles: Equatable {
  /// A content folder: its path as it was named, without a final slash, and what is in it.
  case folder(String, Content)
  /// An SLA definition alone.
  case definition(SourceText)

  static let limit = 64 << 20

  init(_ path: String) throws {
    guard let status = try FileSystem.status(path) else {
      throw FileSystemError("read", path, code: ENOENT)
    }
    if status.type == .directory {
      let folder = ContentFolder(path)
      self = .folder(folder.path, try folder.read())
      return
    }
    guard path.hasSuffix(".json") else {
      throw ValidationError("“\(path)” is no policy: name its folder, or an sla.json")
    }
    guard let bytes = try FileSystem.read(path, limit: Self.limit) else {
      throw FileSystemError("read", path, code: EFBIG)
    }
    self = .definition(SourceText(path: path, bytes: bytes))
  }

  /// Its files by their paths inside the folder.
  var bytes: [String: [UInt8]] {
    switch self {
    case .folder(_, let content):
      Dictionary(
        content.sources.map { ($0.path, $0.bytes) } + content.assets.map { ($0.path, $0.bytes) },
        uniquingKeysWith: { first, _ in first })
    case .definition(let source): [source.path: source.bytes]
    }
  }
}
