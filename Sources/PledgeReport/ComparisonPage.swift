public import PledgeModel

/// Two policies side by side, with every word that differs marked: one HTML file that needs no other, and no script.
public struct ComparisonPage: Sendable {
  private let report: ChangeReport
  private let old: Policy
  private let new: Policy

  public init(_ report: ChangeReport, old: Policy, new: Policy) {
    self.report = report
    self.old = old
    self.new = new
  }

  /// The file. Equal policies give equal bytes.
  public var html: [UInt8] {
    let (changed, same) = files
    let title = "\(report.old.label) → \(report.new.label)".html
    let verdict = report.verdict.capitalizedFirst.html
    let text = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="generator" content="pledge \(report.version.html)">
      <title>\(title): \(verdict)</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <header>
      <p>\(title)</p>
      <h1>\(report.changes.isEmpty ? "" : "\(report.effect.mark) ")\(verdict)</h1>
      \(report.changes.isEmpty ? "" : "<p>\(report.counts)</p>\n")\(notes)</header>
      <main>
      \(changes)\(changed.map(section).joined())\(list(of: same))</main>
      </body>
      </html>

      """
    return Array(text.utf8)
  }

  private var notes: String {
    (report.notCompared + [report.unreported].compactMap(\.self)).map { "<p>\($0.html)</p>\n" }
      .joined()
  }

  private var changes: String {
    guard !report.reported.isEmpty else { return "" }
    let items = report.reported.map { change in
      var lines = [
        "<b>\(change.effect.mark) \(change.effect.name)</b>: \(change.message.html) <code>\(change.kind.name.html)</code>"
      ]
      if let reason = change.reason { lines.append("Its author says why: \(reason.html)") }
      if let evidence = change.evidence { lines.append(evidence.sentence.capitalizedFirst.html) }
      return "<li>\(lines.joined(separator: "<br>"))</li>\n"
    }
    return "<h2>Changes</h2>\n<ul class=\"changes\">\n\(items.joined())</ul>\n"
  }

  /// A file that differs, on both sides.
  private struct File {
    var path: String
    var old: SourceText?
    var new: SourceText?
  }

  /// The files that differ, and the paths of those that do not; an SLA definition has no pages to lay beside others.
  private var files: (changed: [File], same: [String]) {
    guard !old.documents.isEmpty, !new.documents.isEmpty else { return ([], []) }
    let before = Dictionary(
      report.old.sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(
      report.new.sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var (changed, same): ([File], [String]) = ([], [])
    for path in Set(before.keys).union(after.keys).sorted() {
      if before[path] == after[path] {
        same.append(path)
      } else {
        changed.append(File(path: path, old: before[path], new: after[path]))
      }
    }
    return (changed, same)
  }

  private func section(_ file: File) -> String {
    let word = file.old == nil ? " (added)" : file.new == nil ? " (removed)" : ""
    let (before, after) = (blocks(of: file.old, in: old), blocks(of: file.new, in: new))
    let rows = BlockPairs(before.data, after.data).pairs + BlockPairs(before.text, after.text).pairs
    let language = (new.documents + old.documents).first { $0.file == file.path }?.language
    return """
      <section>
      <h2>\(file.path.html)\(word)</h2>
      <div class="sides"\(language.map { " lang=\"\($0.html)\"" } ?? "")>
      \(rows.map(row).joined())</div>
      </section>

      """
  }

  private func blocks(
    of source: SourceText?, in policy: Policy
  ) -> (data: [ProseBlock], text: [ProseBlock]) {
    guard let source else { return ([], []) }
    let document = policy.documents.first { $0.file == source.path }
    return (
      ProseBlock.data(of: source, isPage: document != nil),
      document.map { ProseBlock.blocks(of: $0, in: policy) } ?? []
    )
  }

  private func row(_ pair: BlockPairs.Pair) -> String {
    let old = pair.old.map { $0.html(beside: pair.new, mark: "del") } ?? ""
    let new = pair.new.map { $0.html(beside: pair.old, mark: "ins") } ?? ""
    return """
      <div class="pair\(pair.isSame ? " same" : "")">
      <div class="old\(pair.old == nil ? " none" : "")">\(old)</div>
      <div class="new\(pair.new == nil ? " none" : "")">\(new)</div>
      </div>

      """
  }

  private func list(of same: [String]) -> String {
    guard !same.isEmpty else { return "" }
    let items = same.map { "<li>\($0.html)</li>\n" }.joined()
    return "<h2>Unchanged</h2>\n<ul class=\"unchanged\">\n\(items)</ul>\n"
  }
}
