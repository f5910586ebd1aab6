import Foundation

/// What the tests use of the world outside: shared data and programs, either of which may be absent.
enum Outside {
  static let projectRoot = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder of `../shared`, or nil when it is absent.
  static func shared(_ path: String) -> URL? {
    let url = projectRoot.deletingLastPathComponent().appending(path: "shared/\(path)")
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }

  static func program(_ name: String) -> URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { URL(filePath: "\($0)/\(name)") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  static let python = program("python3")
  static let pythonHasSchema =
    (try? run(python, ["-c", "import jsonschema.validators"]).status) == 0

  struct Absent: Error {}

  /// Runs a program to its end. Output and input go through files, so that neither can block.
  static func run(
    _ program: URL?, _ arguments: [String], input: [UInt8] = []
  ) throws -> (status: Int32, output: String) {
    guard let program else { throw Absent() }
    return try withFile(input) { inputFile in
      try withFile([]) { outputFile in
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        let output = try FileHandle(forWritingTo: outputFile)
        process.standardOutput = output
        process.standardError = output
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, try String(contentsOf: outputFile, encoding: .utf8))
      }
    }
  }

  /// A file with these bytes, for as long as the body runs.
  static func withFile<Result>(
    _ bytes: [UInt8], _ body: (URL) throws -> Result
  ) throws -> Result {
    let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).json")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(url)
  }
}

/// SplitMix64: the same seed gives the same cases everywhere.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
