import Foundation

/// A command that goes on, and what it has printed so far.
final class RunningCommand {
  private let process = Process()
  private let folder: TemporaryFolder
  private let (outputFile, errorFile): (URL, URL)
  /// How much of the output was expected already.
  private var read = 0

  init(_ arguments: [String], in folder: TemporaryFolder) throws {
    self.folder = folder
    let name = UUID().uuidString
    (outputFile, errorFile) = (
      folder.url.appending(path: "\(name).output"), folder.url.appending(path: "\(name).errors")
    )
    try Data().write(to: outputFile)
    try Data().write(to: errorFile)
    process.executableURL = URL(filePath: Command.path)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  var output: String { (try? String(contentsOf: outputFile, encoding: .utf8)) ?? "" }
  var errors: String { (try? String(contentsOf: errorFile, encoding: .utf8)) ?? "" }

  struct Missing: Error { let text: String, output: String, errors: String }

  /// Waits until all of this was printed, one after the other, since the last time.
  func expect(_ texts: String...) throws {
    for text in texts {
      try wait(for: text) {
        let new = output.dropFirst(read)
        guard let found = new.firstRange(of: text) else { return false }
        read += new.distance(from: new.startIndex, to: found.upperBound)
        return true
      }
    }
  }

  /// Waits until standard error holds a text.
  func expectErrors(_ text: String) throws { try wait(for: text) { errors.contains(text) } }

  private func wait(for text: String, until isThere: () -> Bool) throws {
    let end = Date(timeIntervalSinceNow: 20)
    while !isThere() {
      guard Date() < end else { throw Missing(text: text, output: output, errors: errors) }
      Thread.sleep(forTimeInterval: 0.01)
    }
  }

  /// Presses Ctrl-C.
  ///
  /// - Returns: the exit code.
  func stop() throws -> Int32 {
    process.interrupt()
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }
}
