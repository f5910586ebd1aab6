/// What opens and closes a tag.
struct Delimiters {
  let open: [UInt8]
  let close: [UInt8]

  static let standard = Delimiters(open: Array("{{".utf8), close: Array("}}".utf8))
}

extension Delimiters {
  /// Reads what stands between the `=` of a tag that sets delimiters, or gives nil if that is not two of them.
  init?(_ bytes: ArraySlice<UInt8>) {
    let parts = bytes.split(whereSeparator: Source.isBlank)
    guard parts.count == 2, let open = parts.first, let close = parts.last,
      parts.allSatisfy({ $0.count <= Limits.delimiterLength && !$0.contains(UInt8(ascii: "=")) })
    else { return nil }
    self.init(open: Array(open), close: Array(close))
  }
}
