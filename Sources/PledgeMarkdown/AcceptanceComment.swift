internal import PledgeModel
internal import PledgeTime

/// `<!-- pledge: accept RULE: reason (until 2027-01-01) -->`, taken apart.
struct AcceptanceComment {
  static let hint =
    "write <!-- pledge: accept RULE: why customers are not worse off (until 2027-01-01) -->"

  var rule: RuleID
  /// Empty where none is given.
  var reason: String
  var until: CivilDate?

  enum Fault: Error {
    case verb(String)
    case rule
    case colon
    case date(String)

    var message: String {
      switch self {
      case .verb(let word): "a comment to pledge can “accept”, not “\(word)”"
      case .rule: "this comment names no rule that it accepts"
      case .colon: "a colon stands between the rule and the reason"
      case .date(let text): "there is no day \(text)"
      }
    }
  }

  /// What a comment says to Pledge; nil if it is a note that says nothing to it.
  init?(_ html: ArraySlice<UInt8>) throws(Fault) {
    let text = String(decoding: html, as: UTF8.self)
    guard let inner = Self.inner(text) else { return nil }
    // The reason may be written over several lines.
    var words = inner.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let name = words.first?.lowercased(), name == "pledge:" || name == "pledge" else {
      return nil
    }
    words.removeFirst()
    if name == "pledge" {
      // “pledge” alone may be what a note is about.
      guard words.first == ":" else { return nil }
      words.removeFirst()
    }
    guard words.first == "accept" else { throw .verb(words.first ?? "") }
    words.removeFirst()
    until = try Self.until(&words)
    guard let rule = words.first else { throw .rule }
    words.removeFirst()
    let hasColon = rule.hasSuffix(":")
    self.rule = RuleID(hasColon ? String(rule.dropLast()) : rule)
    if self.rule.name.isEmpty { throw .rule }
    if !hasColon {
      if words.first == ":" {
        words.removeFirst()
      } else if !words.isEmpty {
        throw .colon
      }
    }
    reason = words.joined(separator: " ")
  }

  /// What stands between the marks of a comment that is all there is.
  private static func inner(_ text: String) -> Substring? {
    let trimmed = text.drop(while: \.isWhitespace)
    guard trimmed.hasPrefix("<!--") else { return nil }
    let rest = trimmed.dropFirst(4)
    var end = rest.startIndex
    while end < rest.endIndex, !rest[end...].hasPrefix("-->") { end = rest.index(after: end) }
    return rest[..<end]
  }

  /// Takes `(until 2027-01-01)` off the end.
  private static func until(_ words: inout [String]) throws(Fault) -> CivilDate? {
    guard words.count >= 2, words[words.count - 2] == "(until", let last = words.last else {
      return nil
    }
    let text = last.hasSuffix(")") ? String(last.dropLast()) : last
    guard let date = CivilDate(iso: text) else { throw .date(text) }
    words.removeLast(2)
    return date
  }
}
