/// One step of a program.
///
/// Every payload is a plain number, so that taking an instruction costs no reference counting.
enum Instruction: Sendable {
  /// Writes a part of the program's text. `opensLine`: it is the first thing on a line of its template.
  case text(Extent, opensLine: Bool)
  /// Writes the value of a name.
  case print(name: Int, escaped: Bool)
  /// Runs up to its `close` for each item, or goes on at `end`.
  case section(name: Int, end: Int)
  /// Goes on at `end` if the value is truthy.
  case inverted(name: Int, end: Int)
  /// The end of a section's body.
  case close
  /// Renders another template. `indent` is the white space before a tag that has a line to itself, nil for a tag that has not.
  case call(template: Int, indent: Extent?)
  /// The end of a template.
  case end
}

/// A part of the program's text, as offsets in bytes.
struct Extent: Sendable {
  let start: Int
  let end: Int
}
