internal import PledgeModel

extension TextLocator {
  /// Finds what stands between the backticks of a code span, and goes past the closing ones.
  mutating func findCode(_ text: [UInt8], in range: Range<Int>) -> Range<Int>? {
    guard let open = firstTick(in: offset..<offset + Self.reach) else { return nil }
    var start = open
    while start < limit, source.bytes[start] == UInt8(ascii: "`") { start += 1 }
    let fence = start - open
    guard let close = closingFence(length: fence, in: start..<start + 2 * range.count + Self.reach)
    else { return nil }
    var end = close
    // A space on both sides is not part of the code.
    if end - start == range.count + 2 { (start, end) = (start + 1, end - 1) }
    advance(to: close + fence)
    return start..<end
  }

  private func firstTick(in range: Range<Int>) -> Int? {
    source.bytes[range.clamped(to: 0..<limit)].firstIndex(of: UInt8(ascii: "`"))
  }

  private func closingFence(length: Int, in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound, let tick = firstTick(in: index..<range.upperBound) {
      index = tick
      while index < limit, source.bytes[index] == UInt8(ascii: "`") { index += 1 }
      if index - tick == length { return tick }
    }
    return nil
  }
}
