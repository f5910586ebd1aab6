/// A table as RFC 4180 has it: a heading, commas, CRLF, quotes where a field needs them.
///
/// Spreadsheets run what starts like a formula. A field that does, or that starts with an apostrophe,
/// gets one apostrophe in front: readers take one away from every field that starts with one, and
/// have each field as it was.
struct CSVTable {
  private(set) var text = ""

  init(heading: [String]) { add(heading) }

  mutating func add(_ fields: [String]) {
    text += fields.map(Self.field).joined(separator: ",") + "\r\n"
  }

  /// Whether an apostrophe is put in front (OWASP, CSV injection; full-width signs count too).
  static func isGuarded(_ field: String) -> Bool {
    field.unicodeScalars.first.map { "=+-@\t\r\n'＝＋－＠".unicodeScalars.contains($0) } ?? false
  }

  private static func field(_ field: String) -> String {
    let safe = isGuarded(field) ? "'" + field : field
    let needsQuotes = safe.unicodeScalars.contains { ",\"\r\n ;\t".unicodeScalars.contains($0) }
    guard needsQuotes else { return safe }
    var quoted = "\"".unicodeScalars
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
