/// Why a text is not JSON, in words for the person who wrote it.
public struct JSONFault: Error, Sendable, Equatable {
  /// Byte offsets from 0, inside the text; empty only at the end of an empty text.
  public var range: Range<Int>
  /// What is wrong.
  public var message: String
  /// What would be right.
  public var hint: String?

  public init(range: Range<Int>, message: String, hint: String? = nil) {
    self.range = range
    self.message = message
    self.hint = hint
  }
}
