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

extension [UInt8] {
  /// Little-endian 32-bit numbers, as Python's `array('i')` writes them here.
  var int32s: [Int32] {
    stride(from: 0, to: count - count % 4, by: 4).map { start in
      Int32(
        bitPattern: (0..<4).reduce(0) { $0 | UInt32(self[start + $1]) << UInt32(8 * $1) })
    }
  }

  init(littleEndian numbers: [Int64]) {
    self = []
    reserveCapacity(numbers.count * 8)
    for number in numbers {
      for shift in stride(from: Int64(0), to: 64, by: 8) {
        append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
  }
}
