import PledgeJSON

extension String {
  /// As JSON quotes it, which front matter reads alike; without the quotes.
  var escapedForQuotes: String {
    let literal = String(decoding: JSON.string(self).text(), as: UTF8.self)
    return String(literal.dropFirst().prefix { $0 != "\n" }.dropLast())
  }
}
