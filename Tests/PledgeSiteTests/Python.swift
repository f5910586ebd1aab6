import Foundation
import Testing

/// Runs a Python program on an input and returns what it prints; the test fails where it does.
func python(_ program: String, _ input: String) throws -> String {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["python3", "-c", program]
  let (stdin, stdout) = (Pipe(), Pipe())
  process.standardInput = stdin
  process.standardOutput = stdout
  try process.run()
  let writer = stdin.fileHandleForWriting
  Thread.detachNewThread {
    try? writer.write(contentsOf: Data(input.utf8))
    try? writer.close()
  }
  let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  #expect(process.terminationStatus == 0)
  return String(decoding: output, as: UTF8.self).trimmingCharacters(in: .newlines)
}
