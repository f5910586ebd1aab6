import PledgeModel

/// A program that compresses files, for web servers that send `page.html.gz` in place of `page.html`.
struct CompressionTool {
  /// As the `PATH` knows it.
  private let program: String
  /// Equal bytes must give equal bytes: no name, no time.
  private let arguments: [String]
  /// What it appends to a file's name.
  private let ending: String
  /// Whether a site is not built without it.
  private let isRequired: Bool

  private static let all = [
    CompressionTool(program: "gzip", arguments: ["-9", "-n"], ending: ".gz", isRequired: true),
    CompressionTool(program: "brotli", arguments: ["-q", "11"], ending: ".br", isRequired: false),
  ]

  /// So many files are given to one run: a command line holds 2 MiB, and a path 4 KiB at most.
  private static let share = 256

  /// The compressed copies of all files that are text, but those that are there already.
  ///
  /// - Parameter target: the folder of the site; beside it, the tools are given a folder to work in.
  static func copies(of files: [OutputFile], for target: String) throws -> [OutputFile] {
    let staging = try StagingFolder.make(for: target)
    defer { try? FileSystem.remove(staging) }
    let texts = files.filter { MediaType(of: $0.path).isText }
    // Named by numbers, no file can be taken for an option.
    for (number, file) in texts.enumerated() {
      try FileSystem.write(file.bytes, to: "\(staging)/\(number)")
    }
    let taken = Set(files.map(\.path))
    var copies: [OutputFile] = []
    for tool in all where try tool.compress(texts.indices.map { "\(staging)/\($0)" }) {
      for (number, file) in texts.enumerated() where !taken.contains(file.path + tool.ending) {
        let bytes = try FileSystem.read("\(staging)/\(number)\(tool.ending)") ?? []
        copies.append(OutputFile(path: file.path + tool.ending, bytes: bytes))
      }
    }
    return copies
  }

  /// - Returns: false where the tool is not there and need not be.
  private func compress(_ paths: [String]) throws -> Bool {
    for start in stride(from: 0, to: paths.count, by: Self.share) {
      let share = paths[start..<min(start + Self.share, paths.count)]
      guard let result = try ChildProcess.run(program, arguments + ["-k"] + share) else {
        if isRequired { throw Refusal("--compress needs \(program), which is not to be found") }
        return false
      }
      guard result.code == 0 else {
        throw Refusal("\(program) failed: \(String(decoding: result.errors, as: UTF8.self))")
      }
    }
    return true
  }
}
