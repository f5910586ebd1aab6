private import CSystem
private import Glibc

/// The world refused: which path, what was tried, and the system's reason.
struct FileSystemError: Hindrance {
  var path: String
  /// "read", "write", "list" …
  var action: String
  var code: Int32

  init(_ action: String, _ path: String, code: Int32 = errno) {
    self.path = path
    self.action = action
    self.code = code
  }

  var message: String {
    "cannot \(action) \(path): \(unsafe String(cString: strerror(code)).lowercasedFirst)"
  }

  var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  /// Whether the file system cannot do it at all.
  var isUnsupported: Bool { code == EINVAL || code == ENOSYS }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

/// The few things the command line asks of the disk. Paths are as the system takes them.
enum FileSystem {
  enum FileType { case file, directory, link, other }

  struct Status {
    var type: FileType
    var size: Int
  }

  /// What stands at a path; nil when nothing does. Links are followed unless told otherwise.
  static func status(_ path: String, followLinks: Bool = true) throws(FileSystemError) -> Status? {
    var info = stat()
    let failed = followLinks ? unsafe stat(path, &info) : unsafe lstat(path, &info)
    guard failed == 0 else {
      let error = FileSystemError("read", path)
      if error.isMissing { return nil }
      throw error
    }
    let type: FileType =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .directory
      case S_IFLNK: .link
      default: .other
      }
    return Status(type: type, size: Int(info.st_size))
  }

  /// The names in a folder, in byte order, without `.` and `..`.
  static func list(_ path: String) throws(FileSystemError) -> [String] {
    guard let directory = unsafe opendir(path) else { throw FileSystemError("list", path) }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    errno = 0
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw FileSystemError("list", path) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A file's bytes, or nil when it holds more than `limit`.
  static func read(_ path: String, limit: Int = .max) throws(FileSystemError) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileSystemError("read", path) }
    defer { close(descriptor) }
    var info = stat()
    guard unsafe fstat(descriptor, &info) == 0 else { throw FileSystemError("read", path) }
    guard info.st_mode & S_IFMT == S_IFREG else {
      throw FileSystemError("read", path, code: info.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    guard info.st_size <= limit else { return nil }
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(info.st_size)) { buffer, count in
      while count < buffer.count {
        let got = unsafe Glibc.read(
          descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { return }
        count += got
      }
    }
    guard failure == 0 else { throw FileSystemError("read", path, code: failure) }
    return bytes
  }

  /// All of what a user names: a file, a pipe until it ends, or with `-` standard input.
  static func readInput(_ path: String) throws(FileSystemError) -> [UInt8] {
    if path == "-" { return try readToEnd(of: STDIN_FILENO, named: "standard input") }
    if try status(path)?.type == .file { return try read(path) ?? [] }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileSystemError("read", path) }
    defer { close(descriptor) }
    return try readToEnd(of: descriptor, named: path)
  }

  /// All that an open file holds.
  static func readFromStart(
    of descriptor: Int32, named path: String
  ) throws(FileSystemError) -> [UInt8] {
    lseek(descriptor, 0, SEEK_SET)
    return try readToEnd(of: descriptor, named: path)
  }

  private static func readToEnd(
    of descriptor: Int32, named path: String
  ) throws(FileSystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = unsafe chunk.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw FileSystemError("read", path) }
      guard got > 0 else { return bytes }
      bytes += chunk[..<got]
    }
  }

  /// Whether a file is there and holds just these bytes.
  static func holds(_ path: String, _ bytes: [UInt8]) throws(FileSystemError) -> Bool {
    guard let status = try Self.status(path, followLinks: false), status.type == .file,
      status.size == bytes.count
    else { return false }
    return try read(path) == bytes
  }

  /// Writes a file that is not there yet.
  static func write(_ bytes: [UInt8], to path: String) throws(FileSystemError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileSystemError("write", path) }
    defer { close(descriptor) }
    try write(bytes, to: descriptor, named: path)
  }

  /// Writes a file in one step: its old content stays until the new one is whole. A device or a pipe is written into,
  /// and a link to a file stays a link.
  static func replace(_ path: String, with bytes: [UInt8]) throws(FileSystemError) {
    if try status(path)?.type == .other {
      let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw FileSystemError("write", path) }
      defer { close(descriptor) }
      return try write(bytes, to: descriptor, named: path)
    }
    let path = realPath(path) ?? path
    let temporary = "\(path).pledge-\(getpid())"
    do {
      try write(bytes, to: temporary)
      try rename(temporary, to: path)
    } catch {
      _ = unsafe unlink(temporary)
      throw FileSystemError("write", path, code: error.code)
    }
  }

  /// The same with a file's own rights, by way of a hidden file beside it.
  static func mend(_ path: String, with bytes: [UInt8]) throws(FileSystemError) {
    var info = stat()
    guard unsafe stat(path, &info) == 0, unsafe access(path, W_OK) == 0 else {
      throw FileSystemError("write", path)
    }
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let temporary = "\(path[..<slash]).\(path[slash...]).pledge-\(getpid())"
    do throws(FileSystemError) {
      try write(bytes, to: temporary)
      guard unsafe chmod(temporary, info.st_mode & 0o7777) == 0 else {
        throw FileSystemError("write", path)
      }
      try rename(temporary, to: path)
    } catch {
      _ = unsafe unlink(temporary)
      throw FileSystemError("write", path, code: error.code)
    }
  }

  /// Writes all bytes to an open file.
  static func write(_ bytes: [UInt8], to descriptor: Int32, named path: String)
    throws(FileSystemError)
  {
    var failure: Int32 = 0
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = unsafe Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          failure = errno
          return
        }
        written += count
      }
    }
    guard failure == 0 else { throw FileSystemError("write", path, code: failure) }
  }

  static func makeDirectory(_ path: String) throws(FileSystemError) {
    guard unsafe mkdir(path, 0o755) == 0 else { throw FileSystemError("create", path) }
  }

  /// Makes a folder and those it lies in, where they are missing.
  static func makeDirectories(_ path: String) throws(FileSystemError) {
    if let status = try status(path) {
      guard status.type == .directory else {
        throw FileSystemError("write to", path, code: ENOTDIR)
      }
      return
    }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeDirectories(String(path[..<slash]))
    }
    try makeDirectory(path)
  }

  /// Gives a file a second name; the file keeps its times.
  static func link(_ path: String, to newPath: String) throws(FileSystemError) {
    guard unsafe Glibc.link(path, newPath) == 0 else { throw FileSystemError("link", newPath) }
  }

  /// Copies a file with its times and rights.
  static func copy(_ path: String, to newPath: String) throws(FileSystemError) {
    guard let bytes = try read(path) else { return }
    var info = stat()
    guard unsafe stat(path, &info) == 0 else { throw FileSystemError("read", path) }
    try write(bytes, to: newPath)
    let times = [info.st_atim, info.st_mtim]
    guard unsafe utimensat(AT_FDCWD, newPath, times, 0) == 0,
      unsafe chmod(newPath, info.st_mode) == 0
    else { throw FileSystemError("write", newPath) }
  }

  static func readLink(_ path: String) throws(FileSystemError) -> String {
    var count = 0
    let buffer = unsafe [CChar](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, length in
      if let start = buffer.baseAddress { count = unsafe readlink(path, start, buffer.count) }
      length = max(count, 0)
    }
    guard count >= 0 else { throw FileSystemError("read", path) }
    return String(decoding: buffer.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static func makeLink(to destination: String, at path: String) throws(FileSystemError) {
    guard unsafe symlink(destination, path) == 0 else { throw FileSystemError("link", path) }
  }

  static func rename(_ path: String, to newPath: String) throws(FileSystemError) {
    guard unsafe Glibc.rename(path, newPath) == 0 else { throw FileSystemError("write", newPath) }
  }

  /// Swaps two paths in one step.
  static func exchange(_ first: String, _ second: String) throws(FileSystemError) {
    guard unsafe pledge_exchange(first, second) == 0 else {
      throw FileSystemError("replace", first)
    }
  }

  /// Removes a file, or a folder and all it holds; links are removed, not followed.
  static func remove(_ path: String) throws(FileSystemError) {
    guard try status(path, followLinks: false)?.type == .directory else {
      guard unsafe unlink(path) == 0 || errno == ENOENT else {
        throw FileSystemError("remove", path)
      }
      return
    }
    for name in try list(path) { try remove("\(path)/\(name)") }
    guard unsafe rmdir(path) == 0 else { throw FileSystemError("remove", path) }
  }

  static func withoutFinalSlashes(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// The path without links and dots; nil when nothing stands there.
  static func realPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
