import Foundation

/// PyYAML's BaseLoader, which reads every scalar as a string.
enum FrontMatterOracle {
  static let isAvailable = (try? read(["a: b"])) == ["{\"a\":\"b\"}"]

  /// Each text's tree as compact JSON, `null` for none, or `error` and why it is refused.
  static func read(_ texts: [String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory
    let name = "pledge-\(UUID().uuidString)"
    let (input, output) = (
      folder.appendingPathComponent(name), folder.appendingPathComponent(name + ".out")
    )
    defer {
      try? FileManager.default.removeItem(at: input)
      try? FileManager.default.removeItem(at: output)
    }
    try JSONEncoder().encode(texts).write(to: input)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program, input.path, output.path]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(status: process.terminationStatus) }
    return try JSONDecoder().decode([String].self, from: Data(contentsOf: output))
  }

  struct Failed: Error { let status: Int32 }

  private static let program = """
    import json, sys, yaml
    def tree(text):
        try:
            return json.dumps(yaml.load(text, Loader=yaml.BaseLoader), separators=(",", ":"))
        except Exception as error:
            return "error " + str(error)
    texts = json.load(open(sys.argv[1], encoding="utf-8"))
    json.dump([tree(text) for text in texts], open(sys.argv[2], "w", encoding="utf-8"))
    """
}
