import Foundation
import PledgeModel
import PledgeSLA

/// What the tests find outside themselves: goldens, and other programs.
enum Outside {
  static let goldens = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Goldens")

  /// `PLEDGE_REFRESH=1 swift test --filter PledgeSLATests` writes the goldens anew.
  static let isRefreshing = ProcessInfo.processInfo.environment["PLEDGE_REFRESH"] == "1"

  static let isExhaustive = ProcessInfo.processInfo.environment["PLEDGE_EXHAUSTIVE"] == "1"

  /// `check-jsonschema` from PyPI, however it can be started.
  static let checker: [String]? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let programs = path.split(separator: ":").map(String.init)
    func program(_ name: String) -> String? {
      programs.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }
    if let checker = program("check-jsonschema") { return [checker] }
    guard let python = program("python3") else { return nil }
    let command = [python, "-m", "check_jsonschema"]
    return (try? run(command + ["--version"]).status) == 0 ? command : nil
  }()

  struct Failed: Error {}

  /// Output goes through a file, so that it cannot block.
  static func run(_ command: [String]) throws -> (status: Int32, output: Data) {
    guard let program = command.first else { throw Failed() }
    return try withFolder { folder in
      let file = folder.appending(path: "output")
      guard FileManager.default.createFile(atPath: file.path, contents: nil) else { throw Failed() }
      let process = Process()
      process.executableURL = URL(filePath: program)
      process.arguments = Array(command.dropFirst())
      process.standardOutput = try FileHandle(forWritingTo: file)
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return (process.terminationStatus, try Data(contentsOf: file))
    }
  }

  static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "pledge-sla-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  /// The files that `check-jsonschema` refuses.
  static func refused(_ files: [String: [UInt8]], by schema: [UInt8]) throws -> Set<String> {
    struct Report: Decodable {
      struct Fault: Decodable { var filename: String }
      var errors: [Fault]
      var parseErrors: [Fault]?
    }
    return try withFolder { folder in
      try Data(schema).write(to: folder.appending(path: "schema"))
      for (name, bytes) in files {
        try Data(bytes).write(to: folder.appending(path: "\(name).json"))
      }
      let paths = files.keys.map { folder.appending(path: "\($0).json").path }
      let schemaPath = folder.appending(path: "schema").path
      let result = try run((checker ?? []) + ["-o", "JSON", "--schemafile", schemaPath] + paths)
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      let report = try decoder.decode(Report.self, from: result.output)
      let faults = report.errors + (report.parseErrors ?? [])
      return Set(
        faults.map { URL(filePath: $0.filename).deletingPathExtension().lastPathComponent })
    }
  }
}

extension SourceText {
  init(sla bytes: [UInt8]) { self.init(path: "sla.json", bytes: bytes) }
}
