import PledgeCompiler

/// What a site is made of: the files of a policy, and those of an author's own theme.
struct WatchedFiles: Equatable {
  let policy: PolicyFiles
  /// What stands in place of files of the built-in theme.
  let theme: ThemeFolder.Files?

  /// - Parameter templates: the folder of an author's own theme, if there is one.
  init(_ path: String, templates: String? = nil) throws {
    policy = try PolicyFiles(path)
    theme = try templates.map { try ThemeFolder($0).read() }
  }

  func holdsAll(of other: WatchedFiles) -> Bool {
    let names = bytes.keys
    return other.bytes.keys.allSatisfy(names.contains)
  }

  /// The names of files that are there once only, or hold something else; ordered.
  func changes(since other: WatchedFiles) -> [String] {
    let (new, old) = (bytes, other.bytes)
    return Set(new.keys).union(old.keys).filter { new[$0] != old[$0] }.sorted()
  }

  /// The policy's files by their paths inside its folder, and those of the theme with the name of theirs.
  private var bytes: [String: [UInt8]] {
    guard let theme else { return policy.bytes }
    return policy.bytes.merging(theme.bytes) { first, _ in first }
  }
}
