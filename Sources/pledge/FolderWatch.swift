import Glibc

/// Tells that something in a folder, or in one below it, may have changed: inotify(7).
struct FolderWatch: ~Copyable {
  private let descriptor: Int32

  private static let events =
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
    | IN_MOVE_SELF | IN_ATTRIB

  init() throws(FileSystemError) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { throw FileSystemError("watch", ".") }
  }

  deinit { close(descriptor) }

  /// Watches a folder and those below it. Called again, it takes up the new ones: what was written into them
  /// before is for the caller to read afterwards.
  func watch(_ path: String, depth: Int = 0) throws(FileSystemError) {
    guard unsafe inotify_add_watch(descriptor, path, UInt32(Self.events)) >= 0 else {
      throw FileSystemError("watch", path)
    }
    guard depth < ContentIntake.depthLimit else { return }
    for name in try FileSystem.list(path) where !name.hasPrefix(".") {
      let inner = "\(path)/\(name)"
      guard try FileSystem.status(inner, followLinks: false)?.type == .directory else { continue }
      do {
        try watch(inner, depth: depth + 1)
      } catch  where error.isMissing {
        // It went away meanwhile, which is an event of its own.
      }
    }
  }

  /// Waits for something to happen, at most so long (in milliseconds, or for ever where negative).
  func wait(
    atMost milliseconds: Int32, stop: borrowing StopSignal, poll: Poll = Self.poll
  ) -> Outcome {
    // A reader of what is printed that went away shows as an error of standard output.
    var polled = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: stop.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: Terminal.Stream.output.rawValue, events: 0, revents: 0),
    ]
    let count = poll(&polled, milliseconds)
    if polled[1].revents != 0 || Int32(polled[2].revents) & POLLERR != 0 { return .stopped }
    if count > 0, polled[0].revents != 0 {
      drain()
      return .changed
    }
    return count < 0 && errno == EINTR ? .changed : .quiet
  }

  /// Waits for events of descriptors, at most so many milliseconds or for ever where negative.
  ///
  /// - Returns: how many have some; negative, with errno, where none was waited for.
  typealias Poll = (_ descriptors: inout [pollfd], _ milliseconds: Int32) -> Int32

  /// The system's own, poll(2).
  static func poll(_ descriptors: inout [pollfd], _ milliseconds: Int32) -> Int32 {
    unsafe Glibc.poll(&descriptors, nfds_t(descriptors.count), milliseconds)
  }

  enum Outcome { case changed, quiet, stopped }

  /// What happened does not matter: everything is read again, and compared.
  private func drain() {
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while unsafe read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
