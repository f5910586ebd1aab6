import PledgeJSON
import PledgeSite

extension SearchIndex {
  /// As templates/search.js reads it: lists in one text each, since what is sent is what counts.
  var json: [UInt8] {
    let parts = parts.map { "\($0.address) \($0.heading)" }
    return JSON.object([
      .init("silent", .string(silent.joined(separator: " "))),
      .init("parts", .string(parts.joined(separator: "\n"))),
      .init("words", .string(words.joined(separator: "\n"))),
    ]).text()
  }
}
