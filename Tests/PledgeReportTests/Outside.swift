import Foundation

/// What the tests find outside themselves: goldens, and Python with other people's readers.
enum Outside {
  static let goldens = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Goldens")
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let isRefreshing = ProcessInfo.processInfo.environment["PLEDGE_REFRESH"] != nil

  static let sarifSchema = try? Data(
    contentsOf: root.deletingLastPathComponent().appending(
      path: "shared/specs/sarif/sarif-schema-2.1.0.json"))

  static let isPythonThere = (try? python("print(1)", input: [], extension: "txt")) != nil

  static func has(_ module: String) -> Bool {
    (try? python("import \(module)", input: [], extension: "txt")) != nil
  }

  /// What is wrong with a JSON text by a schema of any draft; nothing where it fits.
  static func faults(in text: [UInt8], by schema: [UInt8]) throws -> String {
    let program = """
      import json, sys, jsonschema
      document, schema = json.load(open(sys.argv[1]))
      kind = jsonschema.validators.validator_for(schema)
      kind.check_schema(schema)
      for e in kind(schema).iter_errors(document): print(e.json_path, e.message)
      """
    return try python(
      program, input: Array("[".utf8) + text + Array(",".utf8) + schema + Array("]".utf8),
      extension: "json")
  }

  struct Failed: Error {}

  /// What a Python program prints for the file named by its first argument.
  static func python(_ program: String, input: [UInt8], extension ending: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "pledge-report-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "input.\(ending)")
    try Data(input).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-X", "utf8", "-c", program, file.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed() }
    return String(decoding: data, as: UTF8.self)
  }
}
