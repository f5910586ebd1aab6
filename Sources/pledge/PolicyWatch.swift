import Glibc

/// Looks at a policy again and again, whenever its files change.
struct PolicyWatch {
  /// As the user named it: a content folder, or an SLA definition.
  private let path: String

  /// What a program writes in one go is one change: it is read once nothing has happened for so long. In milliseconds.
  private static let quiet: Int32 = 3
  /// A program that never rests is not waited for.
  private static let patience = 20
  /// A file that went away is likely to come back: some editors put a new one in its place.
  private static let absence: Int32 = 40
  /// How often is tried again what could not be read.
  private static let retry: Int32 = 200

  init(_ path: String) { self.path = FileSystem.withoutFinalSlashes(path) }

  /// Calls `judge` with the files as they are and whenever they changed, until somebody wants to end.
  ///
  /// - Parameter judge: is given the names of the files that changed, none at first.
  func run(judge: (PolicyFiles, _ changed: [String]) throws -> Void) throws {
    let stop = try StopSignal()
    let watch = try FolderWatch()
    var last: PolicyFiles?
    var fault: String?
    var isFirst = true
    while true {
      do {
        // What is written while the watch is being set up is read after it.
        try watch.watch(watched)
        var files = try PolicyFiles(path)
        if let last, !files.holdsAll(of: last) {
          if settle(watch, stop, Self.absence) == .stopped { return }
          try watch.watch(watched)
          files = try PolicyFiles(path)
        }
        if files != last {
          try judge(files, last.map { files.changes(since: $0) } ?? [])
          last = files
        }
        (fault, isFirst) = (nil, false)
      } catch let error as FileSystemError {
        if isFirst { throw error }
        if fault != error.message { Terminal.print("pledge: \(error.message)", to: .errors) }
        (fault, last) = (error.message, nil)
      }
      if watch.wait(atMost: fault == nil ? -1 : Self.retry, stop: stop) == .stopped { return }
      if settle(watch, stop, Self.quiet) == .stopped { return }
    }
  }

  /// A file is watched by its folder, since a new one may take its place.
  private var watched: String {
    if (try? FileSystem.status(path))??.type == .directory { return path }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func settle(
    _ watch: borrowing FolderWatch, _ stop: borrowing StopSignal, _ milliseconds: Int32
  ) -> FolderWatch.Outcome {
    for _ in 0..<Self.patience {
      switch watch.wait(atMost: milliseconds, stop: stop) {
      case .changed: continue
      case .quiet: return .quiet
      case .stopped: return .stopped
      }
    }
    return .quiet
  }
}

extension PolicyFiles {
  fileprivate func holdsAll(of other: PolicyFiles) -> Bool {
    let names = bytes.keys
    return other.bytes.keys.allSatisfy(names.contains)
  }

  /// The names of files that are there once only, or hold something else; ordered.
  fileprivate func changes(since other: PolicyFiles) -> [String] {
    let (new, old) = (bytes, other.bytes)
    return Set(new.keys).union(old.keys).filter { new[$0] != old[$0] }.sorted()
  }
}
