public import PledgeModel
internal import PledgeTemplate

/// The look of a site: templates, compiled once, and files that are copied beside the pages.
public struct Theme: Sendable {
  let templates: TemplateSet
  /// Files that are no templates, by their paths inside the site and ordered by them.
  let assets: [OutputFile]

  /// - Parameter files: contents by path inside the templates folder: `page.mustache`, `style.css`.
  public init(files: [String: [UInt8]]) {
    var sources: [String: [UInt8]] = [:]
    var assets: [OutputFile] = []
    for (path, bytes) in files {
      if let name = SitePath.dropping(Self.ending, from: path) {
        sources[name] = bytes
      } else {
        assets.append(OutputFile(path: Self.folder + path, bytes: bytes))
      }
    }
    templates = TemplateSet(sources)
    self.assets = assets.sorted { $0.path < $1.path }
  }

  /// What is wrong with the templates themselves, whatever they are given.
  public var findings: [Finding] { templates.faults.map(Finding.init) }

  static let ending = ".mustache"
  /// Where a site keeps the theme's files, apart from the author's.
  public static let folder = "theme/"
}

extension Finding {
  /// A fault in a template, placed in its file.
  init(_ fault: TemplateFault) {
    self.init(
      "template-invalid", fault.message,
      at: Place(
        file: "templates/\(fault.template)\(Theme.ending)", line: fault.line, column: fault.column),
      hint: fault.hint)
  }
}
