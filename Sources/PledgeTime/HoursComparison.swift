/// How the open time of one calendar lies to that of another, second by second.
public struct HoursComparison: Sendable, Hashable {
  /// Seconds at which only the first is open.
  public let onlyFirst: Int
  /// Seconds at which only the second is open.
  public let onlySecond: Int

  /// Compares over a range of instants; nil is open day and night.
  public init(_ first: Schedule?, _ second: Schedule?, in range: Range<Int64>) {
    self.init(
      spans: first?.openSpans(in: range) ?? [range], second?.openSpans(in: range) ?? [range])
  }

  /// Compares the hours of one date.
  public init(_ first: [LocalInterval], _ second: [LocalInterval]) {
    func spans(_ intervals: [LocalInterval]) -> [Range<Int64>] {
      intervals.map { Int64($0.opens.seconds)..<Int64($0.closes) }
    }
    self.init(spans: spans(first), spans(second))
  }

  /// Both ascending.
  private init(spans one: [Range<Int64>], _ other: [Range<Int64>]) {
    onlyFirst = Self.rest(of: one, without: other)
    onlySecond = Self.rest(of: other, without: one)
  }

  /// The seconds of spans that others, ascending as well, do not cover.
  private static func rest(
    of spans: [Range<Int64>], without others: [Range<Int64>]
  ) -> Int {
    var seconds = 0
    var next = 0
    for span in spans {
      var start = span.lowerBound
      while next < others.count, others[next].upperBound <= start { next += 1 }
      var index = next
      while index < others.count, others[index].lowerBound < span.upperBound {
        seconds += Int(max(0, others[index].lowerBound - start))
        start = max(start, others[index].upperBound)
        index += 1
      }
      seconds += Int(max(0, span.upperBound - start))
    }
    return seconds
  }
}

extension Schedule {
  /// When it is open within a range, ascending; spans that touch are one.
  fileprivate func openSpans(in range: Range<Int64>) -> [Range<Int64>] {
    guard !range.isEmpty else { return [] }
    let first = zone.wallClock(at: range.lowerBound).floored(by: 86_400) - 2
    let last = zone.wallClock(at: range.upperBound).floored(by: 86_400) + 1
    var spans: [Range<Int64>] = []
    for day in first...last {
      for span in calendar.spans(on: CivilDate(clamping: day), in: zone) {
        let open = span.clamped(to: range)
        guard !open.isEmpty else { continue }
        // Clocks that are put back may let a night shift reach into the next day's hours.
        if let before = spans.last, open.lowerBound <= before.upperBound {
          spans[spans.count - 1] =
            min(before.lowerBound, open.lowerBound)..<max(before.upperBound, open.upperBound)
        } else {
          spans.append(open)
        }
      }
    }
    return spans
  }
}
