import Foundation

/// Runs a Python program, for answers that are not ours.
enum Python {
  static let isAvailable = (try? run("print(1)", input: [])) != nil

  /// What the program prints for the bytes it finds in the file named by its first argument.
  static func run(_ program: String, input: [UInt8]) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "pledge-\(UUID().uuidString)")
    try Data(input).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program, file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(status: process.terminationStatus) }
    return [UInt8](data)
  }

  struct Failed: Error { let status: Int32 }
}
