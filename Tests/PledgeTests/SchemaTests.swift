import Foundation
import Testing

/// `pledge schema`, and the schemas as editors use them.
@Suite struct SchemaTests {
  static let schemas = Project.root.appending(path: "Documentation/schemas")

  @Test func everyKindIsListed() throws {
    let result = try Command.run(["schema"])
    #expect((result.code, result.errors) == (0, ""))
    let names = result.output.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(names.count == 16)
    #expect(result.output.contains("calendar     A calendar of opening hours.\n"))
  }

  @Test func oneIsPrintedAsItIsPublished() throws {
    let result = try Command.run(["schema", "calendar"])
    #expect(result.code == 0)
    let published = Self.schemas.appending(path: "calendar.schema.json")
    #expect(try result.output == String(contentsOf: published, encoding: .utf8))
  }

  @Test func allAreWritten() throws {
    let folder = try TemporaryFolder()
    let first = try Command.run(["schema", "--all", "new/schemas/"], in: folder.url)
    #expect(first.output == "new/schemas: 16 files, 16 written, 0 unchanged\n")
    #expect(try folder.tree("new/schemas") == Self.published())
    let second = try Command.run(["schema", "--all", "new/schemas"], in: folder.url)
    #expect(second.output == "new/schemas: 16 files, 0 written, 16 unchanged\n")
  }

  @Test func wrongUsage() throws {
    let near = try Command.run(["schema", "calender"])
    #expect(near.code == 2)
    #expect(near.errors.hasPrefix("Error: there is no kind “calender”: did you mean “calendar”?"))
    #expect(try Command.run(["schema", "page", "--all", "here"]).code == 2)
  }

  @Test("Every schema is one, by the standard's own schema")
  func areSchemas() throws {
    let files = try Self.published().keys.sorted().map { Self.schemas.appending(path: $0).path }
    let result = try Outside.run("check-jsonschema", ["--check-metaschema"] + files)
    #expect(result.code == 0, "\(result.output)")
  }

  @Test("Every JSON file of every policy in the repository is what its kind's schema asks for")
  func everyContentFileIsValid() throws {
    let files = try Self.contentFiles()
    #expect(files.values.reduce(0) { $0 + $1.count } > 80)
    #expect(files.keys.count >= 6)
    for (kind, files) in files {
      let result = try Outside.run("check-jsonschema", Self.against(kind) + files.map(\.path))
      #expect(result.code == 0, "\(result.output)")
    }
  }

  @Test(
    "A mistyped key is refused by the schema and by pledge",
    arguments: [
      ("policy.json", "policy", "\"effectiveDate\""),
      ("calendars/madrid.json", "calendar", "\"holidays\""),
    ])
  func aMistypedKey(file: String, kind: String, key: String) throws {
    let folder = try TemporaryFolder()
    let content = folder.url.appending(path: "content")
    try FileManager.default.copyItem(at: Project.root.appending(path: "content"), to: content)
    let mistyped = try folder.text("content/\(file)").replacing(
      key, with: "\"x" + key.dropFirst(), maxReplacements: 1)
    try folder.write(mistyped, to: "content/\(file)")
    let path = content.appending(path: file).path
    let outside = try Outside.run("check-jsonschema", Self.against(kind) + [path])
    #expect(outside.code == 1)
    #expect(outside.output.contains("Additional properties are not allowed ('x"))
    let own = try Command.run(["check", "content"], in: folder.url)
    #expect(own.code == 1)
    #expect(own.output.contains("content/\(file):"))
    #expect(own.output.contains("[key-unknown]"))
  }

  @Test(
    "Every JSON file of the default content names its schema",
    arguments: ["policy.json", "calendars/madrid.json"])
  func namesItsSchema(file: String) throws {
    let url = Project.root.appending(path: "content/\(file)")
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
    let address = try #require((object as? [String: Any])?["$schema"] as? String)
    let named = URL(filePath: address, relativeTo: url.deletingLastPathComponent())
      .standardizedFileURL
    let kind = try #require(try Self.kind(of: url))
    #expect(named.path == Self.schemas.appending(path: "\(kind).schema.json").path)
  }

  @Test("Front matter of any kind may name its schema too, in any language")
  func frontMatterNamesItsSchema() throws {
    let folder = try TemporaryFolder()
    let content = folder.url.appending(path: "content")
    try FileManager.default.copyItem(at: Project.root.appending(path: "content"), to: content)
    for file in ["index.md", "severities.md", "es/index.md"] {
      let text = try folder.text("content/\(file)")
      try #require(text.hasPrefix("---\n"))
      try folder.write(
        "---\n$schema: ../page.schema.json\n" + text.dropFirst(4), to: "content/\(file)")
    }
    let result = try Command.run(["check", "content"], in: folder.url)
    #expect(!result.output.contains("$schema"), "\(result.output)")
  }

  private static func published() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: schemas.path) {
      files[name] = try Data(contentsOf: schemas.appending(path: name))
    }
    return files
  }

  private static func against(_ kind: String) -> [String] {
    ["--schemafile", schemas.appending(path: "\(kind).schema.json").path]
  }

  /// The JSON files in folders that hold a `policy.json`, by kind.
  private static func contentFiles() throws -> [String: [URL]] {
    var files: [String: [URL]] = [:]
    for top in ["content", "Documentation", "Tests"].map({ Project.root.appending(path: $0) }) {
      let names = try FileManager.default.subpathsOfDirectory(atPath: top.path)
      let policies = names.filter { $0.hasSuffix("policy.json") }.map { $0.dropLast(11) }
      for name in names where name.hasSuffix(".json") && !name.contains("Goldens/") {
        guard policies.contains(where: name.hasPrefix) else { continue }
        let file = top.appending(path: name)
        if let kind = try kind(of: file) { files[kind, default: []].append(file) }
      }
    }
    return files
  }

  /// What a file says it is, or where it stands; nil when it is no content.
  private static func kind(of file: URL) throws -> String? {
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    if let kind = object?["kind"] as? String { return kind }
    switch file.deletingLastPathComponent().lastPathComponent {
    case "calendars": return "calendar"
    case "channels": return "channel"
    case _:
      let name = file.deletingPathExtension().lastPathComponent
      return ["policy", "plans", "severities", "process"].contains(name) ? name : nil
    }
  }
}
