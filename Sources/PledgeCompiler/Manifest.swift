public import PledgeModel

/// The list of the files Pledge wrote into a folder, by which it knows the folder again, and what each of them held.
///
/// Its lines are those of `sha256sum`, which can check them too.
public struct Manifest: Sendable, Equatable {
  public struct Entry: Sendable, Equatable {
    /// The path inside the folder.
    public var path: String
    /// The SHA-256 digest in hexadecimal digits; nil in a manifest that names files alone.
    public var digest: String?
  }

  public static let name = ".pledge-manifest"
  private static let heading = "# Written by pledge: these files are replaced by its next build."

  /// By path, in byte order.
  public let entries: [Entry]

  public var paths: [String] { entries.map(\.path) }

  /// The manifest of these files.
  public init(of files: [OutputFile]) {
    entries = files.concurrentMap { file in
      Entry(path: file.path, digest: SHA256.hexadecimal(of: file.bytes))
    }
  }

  /// Where the web looks for some files by itself (RFC 8615): the one folder behind a dot that a site may have.
  public static let wellKnownFolder = ".well-known"

  /// Reads a manifest; nil when these bytes are none. Paths that lead out of the folder or behind another dot are none of ours.
  public init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first.map(String.init) == Self.heading else { return nil }
    entries = lines.dropFirst().map(Self.entry).filter { entry in
      var names = entry.path.split(separator: "/")
      if names.first.map(String.init) == Self.wellKnownFolder { names.removeFirst() }
      return !entry.path.hasPrefix("/") && !names.contains { $0.hasPrefix(".") }
    }
  }

  private static func entry(_ line: Substring) -> Entry {
    let digits = line.utf8.prefix(64)
    let rest = line.utf8.dropFirst(64)
    let isDigest =
      digits.count == 64
      && digits.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
    guard isDigest, rest.starts(with: "  ".utf8) else { return Entry(path: String(line)) }
    return Entry(
      path: String(decoding: rest.dropFirst(2), as: UTF8.self),
      digest: String(decoding: digits, as: UTF8.self))
  }

  public var bytes: [UInt8] {
    let lines = entries.map { entry in "\(entry.digest.map { "\($0)  " } ?? "")\(entry.path)\n" }
    return Array(("\(Self.heading)\n" + lines.joined()).utf8)
  }
}
