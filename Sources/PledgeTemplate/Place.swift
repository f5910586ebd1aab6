/// Where a tag opens.
struct Place: Sendable, Equatable {
  /// From 1.
  let line: Int
  /// In UTF-8 bytes, from 1.
  let column: Int
}
