import PledgeModel

extension ProseBlock {
  /// A block beside another: words that the other does not hold are marked.
  ///
  /// - Parameter mark: `del` of the old text, `ins` of the new one.
  func html(beside other: ProseBlock?, mark: String) -> String {
    let cells = cells.enumerated().map { index, words in
      let others = other.flatMap { index < $0.cells.count ? $0.cells[index] : nil }
      return "<span class=\"c\">\(Self.html(words, beside: others, mark: mark))</span>"
    }
    return "<div class=\"b \(name)\" style=\"--d:\(min(depth, 8))\">\(cells.joined())</div>"
  }

  private var name: String {
    switch shape {
    case .heading(let level): "h h\(level)"
    case .paragraph: "p"
    case .item: "li"
    case .quote: "q"
    case .code: "code"
    case .row: "row"
    case .headerRow: "row head"
    case .rule: "rule"
    case .data: "data"
    }
  }

  private static func html(_ words: [ProseWord], beside others: [ProseWord]?, mark: String)
    -> String
  {
    guard !words.isEmpty else { return "" }
    var changed = [0..<words.count]
    if let others {
      let keys = { (words: [ProseWord]) in words.map { Array($0.key.utf8)[...] } }
      changed = LineDifference(keys(words), keys(others)).changes.map(\.old)
    }
    var (html, from) = ("", 0)
    for range in changed where !range.isEmpty {
      html += text(words[from..<range.lowerBound])
      html += "<\(mark)>\(text(words[range]))</\(mark)>"
      from = range.upperBound
    }
    return html + text(words[from...])
  }

  /// Words that are set alike stand in one element.
  private static func text(_ words: ArraySlice<ProseWord>) -> String {
    var html = ""
    var rest = words
    while let first = rest.first {
      let run = rest.prefix { $0.style == first.style && $0.target == first.target }
      rest = rest.dropFirst(run.count)
      let (open, close) = first.tags
      html += open + run.map(\.text).joined().html + close
    }
    return html
  }
}

extension ProseWord {
  fileprivate var tags: (open: String, close: String) {
    var tags: [(String, String)] = []
    if style.contains(.link) { tags.append(("u", " title=\"\((target ?? "").html)\"")) }
    if style.contains(.reference) { tags.append(("span", " class=\"ref\"")) }
    if style.contains(.strong) { tags.append(("b", "")) }
    if style.contains(.emphasis) { tags.append(("i", "")) }
    if style.contains(.strikethrough) { tags.append(("s", "")) }
    if style.contains(.code) { tags.append(("code", "")) }
    return (
      tags.map { "<\($0.0)\($0.1)>" }.joined(),
      tags.reversed().map { "</\($0.0)>" }.joined()
    )
  }
}
