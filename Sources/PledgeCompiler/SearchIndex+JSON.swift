import PledgeJSON
import PledgeSite

extension SearchIndex {
  /// As templates/search.js reads it.
  var json: [UInt8] {
    JSON.object([
      .init("parts", .array(parts.map { .string("\($0.address) \($0.heading)") })),
      .init("words", .array(words.map(JSON.string))),
    ]).text()
  }
}
