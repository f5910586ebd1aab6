import ArgumentParser
import PledgeModel
import PledgeSource

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of a kind of file, for editors.",
    usage: """
      pledge schema [<kind>]
      pledge schema --all <folder>
      """,
    discussion: """
      A JSON file that names its schema as "$schema" is completed and checked by editors while it is written.
      Without a kind, lists all there are.
      """)

  @Argument(help: "The kind, as a file's `kind` names it.")
  var kind: String?

  @Option(
    help: ArgumentHelp(
      "Write every kind's schema into this folder, made where it is missing.", valueName: "folder"))
  var all: String?

  func validate() throws {
    if kind != nil, all != nil {
      throw ValidationError("--all writes every kind's schema: leave out the kind")
    }
    _ = try chosen()
  }

  func run() throws {
    if let all {
      try write(into: FileSystem.withoutFinalSlashes(all))
    } else if let schema = try chosen() {
      Terminal.write(schema.bytes)
    } else {
      Terminal.print(list)
    }
  }

  /// A line a kind.
  private var list: String {
    let width = (Kind.allCases.map(\.rawValue.count).max() ?? 0) + 2
    return KindSchema.all.map { schema in
      let name = schema.kind.rawValue
      return name + String(repeating: " ", count: width - name.count) + schema.summary
    }.joined(separator: "\n")
  }

  private func chosen() throws(ValidationError) -> KindSchema? {
    guard let name = kind else { return nil }
    if let kind = Kind(rawValue: name) { return KindSchema(kind) }
    let near = nearest(to: name, among: Kind.allCases.map(\.rawValue))
    throw ValidationError(
      "there is no kind “\(name)”: "
        + (near.map { "did you mean “\($0)”?" } ?? "pledge schema lists all there are"))
  }

  private func write(into folder: String) throws {
    try FileSystem.makeDirectories(folder)
    var written = 0
    for schema in KindSchema.all {
      let path = "\(folder)/\(schema.fileName)"
      guard try !FileSystem.holds(path, schema.bytes) else { continue }
      try FileSystem.replace(path, with: schema.bytes)
      written += 1
    }
    let count = KindSchema.all.count
    Terminal.print("\(folder): \(count) files, \(written) written, \(count - written) unchanged")
  }
}
