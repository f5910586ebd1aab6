import Dispatch
import Glibc

/// Ctrl-C and its like, taken as a wish to end once the work at hand is done.
struct StopSignal: ~Copyable {
  /// Can be read from once somebody wants to end.
  let descriptor: Int32
  private let writer: Int32
  private let sources: [any DispatchSourceSignal]

  init() throws(FileSystemError) {
    var pipes: [Int32] = [0, 0]
    guard unsafe pipe(&pipes) == 0 else { throw FileSystemError("watch", ".") }
    let writer = pipes[1]
    descriptor = pipes[0]
    self.writer = writer
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { _ = unsafe Glibc.write(writer, "x", 1) }
      source.resume()
      return source
    }
  }

  deinit {
    for source in sources { source.cancel() }
    close(descriptor)
    close(writer)
  }
}
