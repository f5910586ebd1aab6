import Foundation
import PledgeModel
import PledgeSite
import PledgeTime
import Testing

/// The project's root, three levels above this file.
let projectRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// The default theme, as it is in the repository.
func defaultTheme() throws -> Theme {
  let folder = projectRoot.appending(path: "templates").resolvingSymlinksInPath()
  var files: [String: [UInt8]] = [:]
  for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
    let url = folder.appending(path: name)
    if (try url.resourceValues(forKeys: [.isRegularFileKey])).isRegularFile == true {
      files[name] = Array(try Data(contentsOf: url))
    }
  }
  return Theme(files: files)
}

func date(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

/// Builds prose from a few words of markup, one block a string: `# Heading`, `{{component}}`,
/// `[text](target)` alone in a paragraph, or a paragraph of text.
func prose(_ file: String, _ blocks: String...) -> Prose {
  var prose = Prose(file: file)
  for block in blocks {
    let index = prose.nodes.count
    if block.hasPrefix("#") {
      let level = block.prefix { $0 == "#" }.count
      let words = String(block.dropFirst(level + 1))
      let anchor = words.hasPrefix("P") ? String(words.prefix { $0 != ":" }) : slug(words)
      let (text, detail) = (prose.append(words), prose.append(anchor))
      prose.nodes.append(
        Prose.Node(.heading(level: UInt8(level)), end: index + 2, detail: detail))
      prose.nodes.append(Prose.Node(.text, end: index + 2, text: text))
    } else if block.hasPrefix("{{") {
      let name = prose.append(String(block.dropFirst(2).dropLast(2)))
      if block.contains(".") {
        prose.nodes.append(Prose.Node(.paragraph, end: index + 2))
        prose.nodes.append(Prose.Node(.reference, end: index + 2, text: name))
      } else {
        prose.nodes.append(Prose.Node(.component, end: index + 1, text: name))
      }
    } else if block.hasPrefix("["), let middle = block.range(of: "](") {
      let text = prose.append(
        String(block[block.index(after: block.startIndex)..<middle.lowerBound]))
      let target = prose.append(String(block[middle.upperBound...].dropLast()))
      prose.nodes.append(Prose.Node(.paragraph, end: index + 3))
      prose.nodes.append(Prose.Node(.link, end: index + 3, text: target))
      prose.nodes.append(Prose.Node(.text, end: index + 3, text: text))
    } else {
      let text = prose.append(block)
      prose.nodes.append(Prose.Node(.paragraph, end: index + 2))
      prose.nodes.append(Prose.Node(.text, end: index + 2, text: text))
    }
  }
  return prose
}

func names(_ english: String, _ spanish: String) -> Localized<String> {
  var name = Localized(english, in: "en")
  name.set(spanish, in: "es")
  return name
}

func document(
  _ file: String, _ title: String, kind: Kind = .page, order: Int? = nil, aliases: [String] = [],
  additions: [Addition] = [], isDraft: Bool = false, _ text: Prose? = nil
) -> Document {
  let isSpanish = file.hasPrefix("es/")
  return Document(
    file: file, path: isSpanish ? String(file.dropFirst(3)) : file,
    language: isSpanish ? "es" : "en", kind: kind, title: title, description: "About \(title).",
    order: order, isDraft: isDraft,
    aliases: aliases.map { Located($0, at: Place(file: file, line: 4)) }, additions: additions,
    prose: text ?? prose(file, "Text of \(file)."))
}
