import PledgeModel

extension Place {
  /// The place of a scalar's text without the quotes that may stand around it.
  func withoutQuotes(_ text: String) -> Place {
    guard line == endLine else { return self }
    let isQuoted = file.hasSuffix(".json") || endColumn - column == text.utf8.count + 2
    guard isQuoted, endColumn - column >= 2 else { return self }
    var place = self
    place.column += 1
    place.endColumn -= 1
    return place
  }

  /// Whether it holds that many bytes of one line, so that what stands there is what was read.
  func holds(_ text: String) -> Bool { line == endLine && endColumn - column == text.utf8.count }
}
