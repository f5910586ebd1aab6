import ArgumentParser
import PledgeCompiler
import PledgeExport

/// A folder that takes the files of every format; what else lies in it is left alone.
struct ExportFolder {
  static let lossesName = "losses.json"

  /// As the user named it.
  private let path: String

  init(_ path: String) { self.path = FileSystem.withoutFinalSlashes(path) }

  /// Writes the files that changed, and tells what the formats could not carry.
  func write(_ source: PolicySource) throws {
    var report = LossReport()
    var files: [(name: String, bytes: [UInt8])] = []
    for exporter in Exporter.all {
      let export = source.draft.export(exporter, zones: source.zones)
      files.append((exporter.fileName, export.bytes))
      report.add(export.losses, of: exporter)
    }
    files.append((Self.lossesName, report.json))

    try requireApart(source.path)
    try FileSystem.makeDirectories(path)
    var written = 0
    for file in files {
      let target = "\(path)/\(file.name)"
      guard try !FileSystem.holds(target, file.bytes) else { continue }
      try FileSystem.replace(target, with: file.bytes)
      written += 1
    }
    for line in report.lines { Terminal.print(line, to: .errors) }
    Terminal.print(
      "\(path): \(files.count) files, \(written) written, \(files.count - written) unchanged")
  }

  /// In the folder of the content, the files would be read as content the next time.
  private func requireApart(_ content: String) throws(Refusal) {
    guard let folder = firstThere, let content = FileSystem.realPath(content),
      folder == content || folder.hasPrefix(content + "/")
    else { return }
    throw Refusal("\(path) lies in the content: name a folder outside it")
  }

  /// The folder, or the nearest one it lies in that is there.
  private var firstThere: String? {
    var path = path
    while true {
      if let real = FileSystem.realPath(path) { return real }
      guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
        return FileSystem.realPath(".")
      }
      path = String(path[..<slash])
    }
  }
}
