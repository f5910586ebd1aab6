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

  /// Where whatever comes next starts, as far as that is known.
  var nextPlace: Place {
    var start = offset
    while start < limit, source.bytes[start] == UInt8(ascii: " ") { start += 1 }
    let end = max(start, min(limit, end(ofLine: line)))
    return source.place(of: start..<end)
  }
}
