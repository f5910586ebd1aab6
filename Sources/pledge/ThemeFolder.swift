import PledgeCompiler
import PledgeModel

/// An author's own templates and files of the theme, each in place of the built-in one of its name.
struct ThemeFolder {
  let path: String

  init(_ path: String) { self.path = FileSystem.withoutFinalSlashes(path) }

  func read() throws(FileSystemError) -> Files {
    Files(path: path, content: try ContentFolder(path).read())
  }

  /// What the folder held.
  struct Files: Equatable {
    fileprivate let path: String
    fileprivate let content: Content

    /// What stands before their paths when they are printed.
    var folder: String { path + "/" }

    /// By their paths, the folder's own before them.
    var bytes: [String: [UInt8]] {
      Dictionary(files.map { (folder + $0.path, $0.bytes) }, uniquingKeysWith: { $1 })
    }

    /// The built-in theme with these in their place.
    ///
    /// - Throws: `Refusal` where a template has a name that no page uses.
    func inPlace() throws(Refusal) -> [String: [UInt8]] {
      if let finding = content.findings.first {
        throw Refusal("\(path)/\(finding.place.file): \(finding.message)")
      }
      var theme = BuiltInTheme.files
      let templates = theme.keys.filter { $0.hasSuffix(".mustache") }.sorted()
      for file in files {
        // A mistyped name would be a template that nothing asks for.
        guard !file.path.hasSuffix(".mustache") || theme[file.path] != nil else {
          throw Refusal(
            "\(path)/\(file.path) is none of the theme's templates; "
              + (nearest(to: file.path, among: templates).map { "did you mean “\($0)”?" }
                ?? "there are \(templates.joined(separator: ", "))"))
        }
        theme[file.path] = file.bytes
      }
      return theme
    }

    private var files: [(path: String, bytes: [UInt8])] {
      content.assets.map { ($0.path, $0.bytes) } + content.sources.map { ($0.path, $0.bytes) }
    }
  }
}
