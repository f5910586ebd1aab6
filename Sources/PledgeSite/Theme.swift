public import PledgeModel
internal import PledgeTemplate

/// The look of a site: templates, compiled once, and files that are copied beside the pages.
public struct Theme: Sendable {
  let templates: TemplateSet
  /// Where a site keeps the theme's files, with a final `/`: a change of any of them changes its name, so that
  /// browsers may keep what it holds for ever.
  public let folder: String
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
        assets.append(OutputFile(path: path, bytes: bytes))
      }
    }
    templates = TemplateSet(sources)
    assets.sort { $0.path < $1.path }
    let folder = Self.folder + Self.digest(of: assets) + "/"
    self.folder = folder
    self.assets =
      assets.map { OutputFile(path: folder + $0.path, bytes: $0.bytes) }
      + assets.filter { $0.path == Self.engine }
  }

  /// Tells files with other contents or other names apart.
  private static func digest(of files: [OutputFile]) -> String {
    let lines = files.map { "\(SHA256.hexadecimal(of: $0.bytes))  \($0.path)\n" }
    return String(SHA256.hexadecimal(of: Array(lines.joined().utf8)).prefix(10))
  }

  /// What is wrong with the templates themselves, whatever they are given.
  public var findings: [Finding] { templates.faults.map(Finding.init) }

  static let ending = ".mustache"
  /// What the folders of all themes lie in, apart from the author's files.
  public static let folder = "theme/"
  /// What answers deadlines in JavaScript; others use it as well, so that it is at the site's root under its own name too.
  static let engine = SiteMap.enginePath
  static let icon = "icon.svg"
  /// What other sites show beside a link to a page.
  static let picture = "social.png"
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
