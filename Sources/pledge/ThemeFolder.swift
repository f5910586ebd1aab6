import PledgeCompiler
import PledgeModel

/// An author's own templates and files of the theme, each in place of the built-in one of its name.
struct ThemeFolder {
  let path: String

  init(_ path: String) { self.path = FileSystem.withoutFinalSlashes(path) }

  /// The built-in theme with what the folder holds in its place.
  ///
  /// - Throws: `Refusal` where a template has a name that no page uses.
  func files() throws -> [String: [UInt8]] {
    var files = BuiltInTheme.files
    let folder = try ContentFolder(path).read()
    if let finding = folder.findings.first {
      throw Refusal("\(path)/\(finding.place.file): \(finding.message)")
    }
    for file in folder.assets { files[file.path] = try known(file.path, file.bytes) }
    for file in folder.sources { files[file.path] = try known(file.path, file.bytes) }
    return files
  }

  /// A mistyped name would be a template that nothing asks for.
  private func known(_ name: String, _ bytes: [UInt8]) throws -> [UInt8] {
    guard name.hasSuffix(".mustache"), BuiltInTheme.files[name] == nil else { return bytes }
    let templates = BuiltInTheme.files.keys.filter { $0.hasSuffix(".mustache") }.sorted()
    throw Refusal(
      "\(path)/\(name) is none of the theme's templates; "
        + (nearest(to: name, among: templates).map { "did you mean “\($0)”?" }
          ?? "there are \(templates.joined(separator: ", "))"))
  }
}
