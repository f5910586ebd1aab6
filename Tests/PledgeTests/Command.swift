import Foundation

/// The pledge command as its users run it.
enum Command {
  struct Result {
    var code: Int32
    var output: String
    var errors: String
  }

  /// The command that was built beside these tests.
  static let path: String = {
    let products = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent()
    return products.appending(path: "pledge").path
  }()

  static func run(
    _ arguments: [String], in folder: URL = Project.root, environment: [String: String] = [:],
    program: String = path
  ) throws
    -> Result
  {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let (output, errors) = (FileHandle.temporary(), FileHandle.temporary())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, output: try output.text(), errors: try errors.text())
  }
}

extension FileHandle {
  /// A nameless file; a pipe would block a process that writes more than it holds.
  fileprivate static func temporary() -> FileHandle {
    let path = NSTemporaryDirectory() + UUID().uuidString
    guard FileManager.default.createFile(atPath: path, contents: nil) else { return .nullDevice }
    defer { try? FileManager.default.removeItem(atPath: path) }
    return FileHandle(forUpdatingAtPath: path) ?? .nullDevice
  }

  fileprivate func text() throws -> String {
    try seek(toOffset: 0)
    return String(decoding: try readToEnd() ?? Data(), as: UTF8.self)
  }
}

enum Project {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let policies = root.appending(path: "Tests/PledgeTests/Policies")
}

/// A folder for one test, removed after it.
final class TemporaryFolder {
  let url: URL

  init(_ files: [String: String] = [:]) throws {
    url = URL(filePath: NSTemporaryDirectory()).resolvingSymlinksInPath().appending(
      path: "pledge-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  func write(_ data: Data, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: url.appending(path: path), encoding: .utf8)
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appending(path: path).path)
  }

  /// Every file below a folder and what it holds, links not followed.
  func tree(_ path: String = "") throws -> [String: Data] {
    let folder = path.isEmpty ? url : url.appending(path: path)
    var tree: [String: Data] = [:]
    for name in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String })
      ?? []
    {
      let file = folder.appending(path: name)
      if let data = try? Data(contentsOf: file) { tree[name] = data }
    }
    return tree
  }
}
