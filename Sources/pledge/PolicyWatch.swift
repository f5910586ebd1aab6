import Glibc

/// Looks at a policy again and again, whenever its files change.
struct PolicyWatch {
  /// As the user named it: a content folder, or an SLA definition.
  private let path: String
  /// The folder of an author's own theme.
  private let templates: String?

  /// What a program writes in one go is one change: it is read once nothing has happened for so long. In milliseconds.
  private static let quiet: Int32 = 3
  /// A program that never rests is not waited for.
  private static let patience = 20
  /// A file that went away is likely to come back: some editors put a new one in its place.
  private static let absence: Int32 = 40
  /// How often is tried again what could not be read.
  private static let retry: Int32 = 200

  init(_ path: String, templates: String? = nil) {
    self.path = FileSystem.withoutFinalSlashes(path)
    self.templates = templates.map(FileSystem.withoutFinalSlashes)
  }

  /// Calls `judge` with the files as they are and whenever they changed, until somebody wants to end. What changed, and
  /// what keeps it from looking, is told on standard error.
  ///
  /// - Parameter poll: waits for events, as poll(2) does; it may do other work meanwhile.
  func run(poll: FolderWatch.Poll = FolderWatch.poll, judge: (WatchedFiles) throws -> Void) throws {
    Terminal.print(
      "watching \([path, templates].compactMap(\.self).joined(separator: ", ")): Ctrl-C ends it",
      to: .errors)
    let stop = try StopSignal()
    let watch = try FolderWatch()
    var last: WatchedFiles?
    var fault: String?
    var isFirst = true
    while true {
      do {
        // What is written while the watch is being set up is read after it.
        for folder in watched { try watch.watch(folder) }
        var files = try WatchedFiles(path, templates: templates)
        if let last, !files.holdsAll(of: last) {
          if settle(watch, stop, Self.absence, poll) == .stopped { return }
          for folder in watched { try watch.watch(folder) }
          files = try WatchedFiles(path, templates: templates)
        }
        if files != last {
          let changed = last.map { files.changes(since: $0) } ?? []
          if !changed.isEmpty {
            Terminal.print("changed: \(changed.joined(separator: ", "))", to: .errors)
          }
          try judge(files)
          last = files
        }
        (fault, isFirst) = (nil, false)
      } catch let error as any Hindrance {
        if isFirst { throw error }
        if fault != error.message { Terminal.print("pledge: \(error.message)", to: .errors) }
        (fault, last) = (error.message, nil)
      }
      let patience = fault == nil ? -1 : Self.retry
      if watch.wait(atMost: patience, stop: stop, poll: poll) == .stopped { return }
      if settle(watch, stop, Self.quiet, poll) == .stopped { return }
    }
  }

  private var watched: [String] { [path, templates].compactMap(\.self).map(Self.folder) }

  /// A file is watched by its folder, since a new one may take its place.
  private static func folder(of path: String) -> String {
    if (try? FileSystem.status(path))??.type == .directory { return path }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func settle(
    _ watch: borrowing FolderWatch, _ stop: borrowing StopSignal, _ milliseconds: Int32,
    _ poll: FolderWatch.Poll
  ) -> FolderWatch.Outcome {
    for _ in 0..<Self.patience {
      switch watch.wait(atMost: milliseconds, stop: stop, poll: poll) {
      case .changed: continue
      case .quiet: return .quiet
      case .stopped: return .stopped
      }
    }
    return .quiet
  }
}
