internal import PledgeModel

extension TextLocator {
  /// Goes past raw HTML, as far as its first line shows, and returns its place.
  mutating func passHTML(_ html: ArraySlice<UInt8>) -> Place {
    let first = html.prefix { $0 != UInt8(ascii: "\n") }
    let stop = min(limit, offset + Self.reach)
    guard
      let start = (offset..<max(offset, stop)).first(where: {
        source.bytes[$0...].starts(with: first)
      })
    else {
      return source.place(of: offset..<offset)
    }
    advance(to: start + first.count)
    return source.place(of: start..<offset)
  }
}
