/// The bounds that keep a hostile template from exhausting stack, memory or time. Passing one is a fault.
enum Limits {
  /// How deep sections may nest in one template.
  static let sectionDepth = 256
  /// How deep partials may call partials while rendering.
  static let partialDepth = 100
  /// Faults listed for one template, or for one rendering; one more says that there are others.
  static let faults = 100
  /// Bytes in a name.
  static let nameLength = 200
  /// Bytes in a delimiter. Searching costs the length of the source times this.
  static let delimiterLength = 16
  /// Steps of one rendering: an instruction, or a context asked for a name, is one. A page takes hundreds or thousands.
  static let steps = 10_000_000
  /// Bytes one rendering may write.
  static let outputLength = 64 << 20
}
