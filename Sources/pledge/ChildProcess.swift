private import CSystem
@unsafe @preconcurrency private import Glibc

/// Another program, run to its end. What it is told and what it says is kept in memory, so that neither waits for the other.
enum ChildProcess {
  struct Result {
    var code: Int32
    var output: [UInt8]
    var errors: [UInt8]
  }

  /// Runs a program of the `PATH` with this one's environment, in its folder.
  ///
  /// - Returns: nil where there is no such program.
  static func run(
    _ program: String, _ arguments: [String], input: [UInt8] = []
  ) throws(FileSystemError) -> Result? {
    var streams: [Int32] = []
    defer { for stream in streams { close(stream) } }
    for _ in 0..<3 {
      let stream = pledge_memory_file()
      guard stream >= 0 else { throw FileSystemError("run", program) }
      streams.append(stream)
    }
    try FileSystem.write(input, to: streams[0], named: program)
    lseek(streams[0], 0, SEEK_SET)

    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
    }
    var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    defer { while let word = unsafe words.popLast() { unsafe free(word) } }
    var process = pid_t()
    let failure = unsafe posix_spawnp(&process, program, &actions, nil, &words, environ)
    if failure == ENOENT || failure == EACCES { return nil }
    guard failure == 0 else { throw FileSystemError("run", program, code: failure) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw FileSystemError("wait for", program) }
    }
    // A signal that ended it counts as a failure of its own number.
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    return Result(
      code: code, output: try FileSystem.readFromStart(of: streams[1], named: program),
      errors: try FileSystem.readFromStart(of: streams[2], named: program))
  }
}
