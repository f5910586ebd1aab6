import Foundation

/// Programs of the system, run in folders of their own.
enum Shell {
  static func has(_ program: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\(program)")
  }

  final class Folder {
    let url = FileManager.default.temporaryDirectory.appending(
      path: "pledge-report-\(UUID().uuidString)")

    init() throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ bytes: [UInt8], to path: String) throws {
      let file = url.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }

    func read(_ path: String) throws -> [UInt8] {
      [UInt8](try Data(contentsOf: url.appending(path: path)))
    }

    /// The program's exit code.
    func run(_ command: [String]) throws -> Int32 {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = command
      process.currentDirectoryURL = url
      // Not the repository the temporary folder may lie in.
      process.environment = ProcessInfo.processInfo.environment.merging(
        ["GIT_CEILING_DIRECTORIES": url.deletingLastPathComponent().path]) { $1 }
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus
    }
  }
}
