import PledgeModel

/// Where a file stands in the content folder, and what that says about it.
struct ContentPath {
  /// The path inside the content folder: `es/news/lxc.md`.
  var file: String
  /// The language whose folder it stands in, or the default one.
  var language: String
  /// The path inside its language: `news/lxc.md`.
  var inner: String

  init(_ file: String, languages: [String]) {
    self.file = file
    let folder = file.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    if folder.count == 2, languages.dropFirst().contains(String(folder[0])) {
      language = String(folder[0])
      inner = String(folder[1])
    } else {
      language = languages.first ?? "en"
      inner = file
    }
  }

  /// The file name without folder and ending, by which data refers to it: `madrid`.
  var id: String {
    let name = inner.split(separator: "/").last ?? ""
    return String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex))
  }

  var isMarkdown: Bool { inner.hasSuffix(".md") }
  var isJSON: Bool { inner.hasSuffix(".json") }
  /// Copied as it is, for customers to subscribe to; and calendars may take their holidays from it.
  var isICalendar: Bool { inner.hasSuffix(".ics") }

  /// The frozen SLA definition of a published version: kept as it is, and not held to the rules of the live policy.
  var isFrozen: Bool { isJSON && file == PolicyRelease.definitionPath(id) }

  /// The kind a file has that names none.
  var impliedKind: Kind? {
    if inner == "policy.json" { return .policy }
    if inner.hasPrefix("calendars/") { return .calendar }
    if inner.hasPrefix("channels/") { return .channel }
    if inner.hasPrefix("news/"), isMarkdown { return .news }
    if inner.hasPrefix("\(PolicyRelease.folder)/"), isMarkdown { return .release }
    switch inner.prefix(upTo: inner.lastIndex(of: ".") ?? inner.endIndex) {
    case "plans": return .plans
    case "severities": return .severities
    case "process": return .process
    case "targets": return .targets
    case "escalation": return .escalation
    case "obligations": return .obligations
    case "exclusions": return .exclusions
    case "remedies": return .remedies
    case "versions": return .versions
    case "definitions": return .definitions
    case _: return isMarkdown ? .page : nil
    }
  }
}

extension ContentPath {
  /// The file name as a title: `response-times` becomes “Response times”.
  var humanName: String {
    let words = id.split(whereSeparator: { $0 == "-" || $0 == "_" }).joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
