import Foundation

/// Debian's own Request Tracker, with a configuration of ours.
struct RequestTracker {
  static let isAvailable =
    FileManager.default.isExecutableFile(atPath: "/usr/sbin/rt-setup-database-5")
    && FileManager.default.fileExists(atPath: "/usr/share/perl5/Business/Hours.pm")
    && FileManager.default.fileExists(atPath: "/usr/share/perl5/Test/MockTime.pm")

  /// A question: when is a ticket due that is received at an instant?
  struct Receipt: Hashable {
    /// `Response`, `Resolve` or `ticket`.
    var way: String
    var level: String
    var time: Int64
  }

  /// Its answers, in Unix seconds; nil where it sets no due date.
  static func due(_ receipts: [Receipt], configuration: [UInt8]) throws -> [Int64?] {
    let lines = receipts.map { receipt in
      let hex = receipt.level.utf8.map { String(format: "%02x", $0) }.joined()
      return "\(receipt.way) \(hex) \(receipt.time)\n"
    }
    let output = try run("deadlines.pl", configuration, input: lines.joined())
    return output.split(separator: "\n").map { Int64($0) }
  }

  /// What a Perl program of this folder prints once Request Tracker has read the configuration.
  static func run(_ program: String, _ configuration: [UInt8], input: String) throws -> String {
    let database = try database.get()
    return try inFolder { folder in
      try database.write(to: folder.appending(path: "rt.sqlite"))
      try Data(configuration).write(to: folder.appending(path: "conf.d/sla.pm"))
      try Data(input.utf8).write(to: folder.appending(path: "input"))
      return try bash("perl \"$0\" <input 2>errors || { cat errors; exit 1; }", program, in: folder)
    }
  }

  /// A fresh database, made once.
  private static let database = Result {
    try inFolder { folder in
      _ = try bash(
        "rt-setup-database-5 --action init --skip-create >log 2>&1 || { cat log; exit 1; }", "",
        in: folder)
      return try Data(contentsOf: folder.appending(path: "rt.sqlite"))
    }
  }

  private static func inFolder<Value>(_ work: (URL) throws -> Value) throws -> Value {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "pledge-rt-\(UUID().uuidString)")
    try files.createDirectory(
      at: folder.appending(path: "conf.d"), withIntermediateDirectories: true)
    defer { try? files.removeItem(at: folder) }
    return try work(folder)
  }

  private static func bash(_ script: String, _ program: String, in folder: URL) throws -> String {
    let home = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "RequestTracker")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script, home.appending(path: program).path]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8",
      "RT_SITE_CONFIG": home.appending(path: "RT_SiteConfig.pm").path,
      "RT_SITE_CONFIG_DIR": folder.appending(path: "conf.d").path,
      "PLEDGE_RT_DATABASE": folder.appending(path: "rt.sqlite").path,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    guard process.terminationStatus == 0 else { throw Failed(output: text) }
    return text
  }

  struct Failed: Error { let output: String }
}
