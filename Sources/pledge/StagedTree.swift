/// A folder that is being filled, and the folders already made in it.
struct StagedTree {
  private let root: String
  private var folders: Set<String> = []

  init(root: String) { self.root = root }

  mutating func write(_ bytes: [UInt8], as path: String) throws(FileSystemError) {
    try makeParents(of: path)
    try FileSystem.write(bytes, to: "\(root)/\(path)")
  }

  /// Takes up a file that stays as it is, under a second name; a symbolic link is made anew.
  mutating func link(_ source: String, as path: String) throws(FileSystemError) {
    try makeParents(of: path)
    if try FileSystem.status(source, followLinks: false)?.type == .link {
      try FileSystem.makeLink(to: FileSystem.readLink(source), at: "\(root)/\(path)")
    } else {
      do {
        try FileSystem.link(source, to: "\(root)/\(path)")
      } catch {
        // Not every file system has links, and not every file may be linked to.
        try FileSystem.copy(source, to: "\(root)/\(path)")
      }
    }
  }

  mutating func makeFolder(_ path: String) throws(FileSystemError) {
    try makeParents(of: path + "/")
  }

  private mutating func makeParents(of path: String) throws(FileSystemError) {
    guard let slash = path.lastIndex(of: "/") else { return }
    let folder = String(path[..<slash])
    guard folders.insert(folder).inserted else { return }
    try makeParents(of: folder)
    try FileSystem.makeDirectory("\(root)/\(folder)")
  }
}
