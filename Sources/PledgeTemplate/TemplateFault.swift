/// What is wrong in a template, and where.
///
/// Faults are values, collected and never thrown by this module; the type is an `Error` so that a caller may throw one.
public struct TemplateFault: Error, Sendable, Equatable {
  /// The name the template has in its `TemplateSet`.
  public let template: String
  /// The line on which the tag at fault opens, from 1. Lines end at a line feed.
  public let line: Int
  /// The column at which the tag at fault opens, in UTF-8 bytes from 1.
  public let column: Int
  /// What is wrong, in one sentence without a full stop.
  public let message: String
  /// What would put it right, if that can be said.
  public let hint: String?

  public init(template: String, line: Int, column: Int, message: String, hint: String? = nil) {
    self.template = template
    self.line = line
    self.column = column
    self.message = message
    self.hint = hint
  }
}

extension TemplateFault: CustomStringConvertible {
  /// The fault on one line: `page:3:14: no value is named “titel” here (did you mean “title”?)`.
  public var description: String {
    "\(template):\(line):\(column): \(message)" + (hint.map { " (\($0))" } ?? "")
  }
}
