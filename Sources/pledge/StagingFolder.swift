import Glibc

/// The folder beside a site in which the next one is made: `.site.pledge-4711`, by the process's number.
enum StagingFolder {
  /// An empty staging folder for this process; what killed processes left is removed.
  static func make(for target: String) throws(FileSystemError) -> String {
    let slash = target.lastIndex(of: "/").map { target.index(after: $0) } ?? target.startIndex
    let (parent, prefix) = (String(target[..<slash]), ".\(target[slash...]).pledge-")
    do {
      for name in try FileSystem.list(parent.isEmpty ? "." : parent) where name.hasPrefix(prefix) {
        guard let process = pid_t(name.dropFirst(prefix.count)), isGone(process) else { continue }
        try FileSystem.remove(parent + name)
      }
      let path = "\(parent)\(prefix)\(getpid())"
      try FileSystem.makeDirectory(path)
      return path
    } catch {
      throw FileSystemError("write to", parent, code: error.code)
    }
  }

  /// Whether no process has this number, or it is our own, which has not begun.
  private static func isGone(_ process: pid_t) -> Bool {
    process > 0 && (process == getpid() || (kill(process, 0) != 0 && errno == ESRCH))
  }
}
