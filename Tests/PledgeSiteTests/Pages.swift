import Foundation

/// The values of an attribute in a page, in order.
func values(of attribute: String, in html: String) -> [String] {
  html.components(separatedBy: " \(attribute)=\"").dropFirst().compactMap {
    $0.components(separatedBy: "\"").first
  }
}

/// The part of a page from one text to another, without them; empty where there is none.
func part(of html: String, from start: String, to end: String) -> String {
  guard let first = html.range(of: start),
    let last = html.range(of: end, range: first.upperBound..<html.endIndex)
  else { return "" }
  return String(html[first.upperBound..<last.lowerBound])
}

/// A page without the marks of its figures and what is there for them alone, without icons and what a script fills in.
func unmarked(_ html: String) -> String {
  html.replacing(/<span data-sla="[^"]*">([^<]*)<\/span>/) { String($0.1) }
    .replacing(#/ data-sla="[^"]*"/#, with: "")
    .replacing(#/ data-label="[^"]*"/#, with: "")
    .replacing(#/<svg class="icon".*?<\/svg>\s*/#.dotMatchesNewlines(), with: "")
    .replacing(#/ <span class="status" data-calendar="[^"]+"[^>]*><\/span>/#, with: "")
}

/// A text without tags, in lines without white space around them.
func words(_ html: String) -> [String] {
  var text = ""
  var isTag = false
  for character in html {
    switch character {
    case "<": isTag = true
    case ">": isTag = false
    default: if !isTag { text.append(character) }
    }
  }
  return text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    .filter { !$0.isEmpty }
}
