import Foundation

/// Programs that others wrote, by which the tests judge what Pledge writes.
enum Outside {
  /// What a program of the `PATH` says, errors included.
  static func run(
    _ program: String, _ arguments: [String], in folder: URL = Project.root,
    environment: [String: String] = [:]
  ) throws
    -> Command.Result
  {
    try Command.run(
      [program] + arguments, in: folder, environment: environment, program: "/usr/bin/env")
  }
}
