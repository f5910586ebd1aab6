import PledgeJSON
import PledgeModel

extension PolicyAssembler {
  /// The iCalendar files that a calendar takes its holidays from, each once.
  func holidayFiles(_ file: ParsedFile, _ reader: inout DataReader)
    -> [(named: Located<String>, source: SourceText)]
  {
    let node = file.data["holidaysFrom"]
    let names = reader.strings(node) ?? reader.located(node).map { [$0] } ?? []
    let folder = file.path.file.split(separator: "/").dropLast().map(String.init)
    var seen: [String: Place] = [:]
    var files: [(named: Located<String>, source: SourceText)] = []
    for name in names where Schema.Format.iCalendarFile.accepts(name.value) {
      guard let path = Self.path(name.value, from: folder) else {
        reader.report(
          .pathInvalid, "“\(name.value)” leads out of the content folder", at: name.place,
          hint: "put the file beside this one and write its name")
        continue
      }
      if let first = seen.updateValue(name.place, forKey: path) {
        reader.reportDuplicate("holiday file", name, first: first)
      } else if let source = iCalendars[path] {
        files.append((name, source))
      } else if policy.assets.contains(path) {
        reader.report(.fileTooLarge, "“\(name.value)” is larger than 1 MiB", at: name.place)
      } else {
        reader.report(
          .holidaysFileMissing, "there is no file “\(name.value)”", at: name.place,
          hint: hint(for: path, in: folder))
      }
    }
    return files
  }

  /// A path inside the content folder; nil where it leads out of it.
  private static func path(_ relative: String, from folder: [String]) -> String? {
    var parts = folder
    for part in relative.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "": return nil
      case ".": break
      case "..": if parts.popLast() == nil { return nil }
      case _: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  private func hint(for path: String, in folder: [String]) -> String? {
    let known = iCalendars.keys.sorted()
    // The same name in another folder is far away by its letters.
    let name = path.split(separator: "/").last
    let elsewhere = known.first { $0.split(separator: "/").last == name }
    guard let near = elsewhere ?? nearest(to: path, among: known) else {
      return "its path is meant from this file's folder"
    }
    let parts = near.split(separator: "/").map(String.init)
    let shared = zip(parts, folder).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: folder.count - shared)
    return "did you mean “\((up + parts.dropFirst(shared)).joined(separator: "/"))”?"
  }
}
