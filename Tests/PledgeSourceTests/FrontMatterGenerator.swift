/// Writes front matter of every shape that is accepted, from a seed.
struct FrontMatterGenerator {
  /// What a document says.
  indirect enum Tree {
    case text(String)
    case list([Tree])
    case map([(key: String, value: Tree)])

    /// As `FrontMatterText.tree` spells it.
    var spelled: String {
      switch self {
      case .text(let text): FrontMatterText.quoted(text)
      case .list(let items): "[" + items.map(\.spelled).joined(separator: ",") + "]"
      case .map(let members):
        "{"
          + members.map { FrontMatterText.quoted($0.key) + ":" + $0.value.spelled }.joined(
            separator: ",") + "}"
      }
    }
  }

  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed) }

  /// The text between the two lines, and what it says.
  mutating func document() -> (text: String, tree: String) {
    let members = map(depth: 0)
    let text =
      chance(20)
      ? flow(.map(members), column: 0) + "\n" : block(members, indent: chance(15) ? pick(1...3) : 0)
    var lines: [String] = []
    for line in text.split(separator: "\n") {
      if chance(12) { lines.append(spaces(0...4)) }
      if chance(12) { lines.append(spaces(0...6) + "#" + pick(["", " a: b", "x\t[", "-"])) }
      lines.append(line + (chance(10) ? spaces(1...2) : ""))
    }
    return (lines.joined(separator: chance(15) ? "\r\n" : "\n"), Tree.map(members).spelled)
  }

  /// The text with one to three small things changed, most of which break it.
  mutating func mutation(of text: String) -> String {
    var letters = Array(text.unicodeScalars)
    for _ in 0..<pick(1...3) {
      let index = pick(0...letters.count)
      let letter = pick(Array(":#-?,[]{}&*!|>'\"%@`~ \t\n\r\\.x<".unicodeScalars))
      switch pick(0...6) {
      case 0...1: letters.insert(letter, at: index)
      case 2 where index < letters.count: letters[index] = letter
      case 3 where index < letters.count: letters.remove(at: index)
      case 4:
        letters.insert(
          contentsOf: pick([": ", " #", "- ", "\n  ", "\n", "  ", "...\n", ", ", "''"])
            .unicodeScalars, at: index)
      case 5 where index < letters.count: letters.swapAt(index, pick(0...letters.count - 1))
      case _:
        // A line again, elsewhere.
        var lines = letters.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
        lines.insert(pick(lines), at: pick(0...lines.count))
        letters = Array(lines.joined(separator: ["\n"]))
      }
    }
    var mutated = ""
    mutated.unicodeScalars.append(contentsOf: letters)
    return mutated
  }

  // Trees

  private mutating func map(depth: Int) -> [(key: String, value: Tree)] {
    var keys: Set<String> = []
    var members: [(key: String, value: Tree)] = []
    for _ in 0..<pick(1...(depth == 0 ? 5 : 3)) {
      let key = chance(85) ? pick(Self.keys) : text()
      // Plain keys end at 1,024 bytes, and the longest spelling of a character has ten.
      if key.utf8.count < 40, keys.insert(key).inserted {
        members.append((key, tree(depth: depth + 1)))
      }
    }
    return members.isEmpty ? [("k", .text("v"))] : members
  }

  private mutating func tree(depth: Int) -> Tree {
    switch pick(0...9) {
    case 0...1 where depth < 5: .map(map(depth: depth))
    case 2...3 where depth < 5: .list((0..<pick(1...3)).map { _ in tree(depth: depth + 1) })
    case 4 where chance(30): chance(50) ? .list([]) : .map([])
    case _: .text(chance(75) ? pick(Self.texts) : text())
    }
  }

  private mutating func text() -> String {
    (0..<pick(0...8)).map { _ in pick(Self.pieces) }.joined()
  }

  // Blocks

  private mutating func block(_ members: [(key: String, value: Tree)], indent: Int) -> String {
    var lines = ""
    for (key, value) in members {
      let colon = spaces(chance(8) ? 1...2 : 0...0) + ":"
      lines +=
        String(repeating: " ", count: indent) + scalar(key, isFlow: false, isKey: true) + colon
      lines += self.value(value, indent: indent, isItem: false)
    }
    return lines
  }

  private mutating func block(_ items: [Tree], indent: Int) -> String {
    var lines = ""
    for item in items {
      lines += String(repeating: " ", count: indent) + "-"
      let gap = chance(80) ? 1 : pick(2...4)
      let compact =
        switch item {
        case .map(let members) where !members.isEmpty && chance(70):
          block(members, indent: indent + 1 + gap)
        case .list(let items) where !items.isEmpty && chance(60):
          block(items, indent: indent + 1 + gap)
        case .map, .list, .text: ""
        }
      lines +=
        compact.isEmpty
        ? value(item, indent: indent, isItem: true) : String(compact.dropFirst(indent + 1))
    }
    return lines
  }

  /// What follows a colon or a dash, with the end of the line.
  private mutating func value(_ tree: Tree, indent: Int, isItem: Bool) -> String {
    let below = indent + pick(1...4)
    switch tree {
    case .map(let members) where !members.isEmpty && chance(65):
      return comment() + "\n" + block(members, indent: below)
    case .list(let items) where !items.isEmpty && chance(65):
      return comment() + "\n" + block(items, indent: !isItem && chance(40) ? indent : below)
    case .text("") where chance(60):
      return comment() + "\n"
    case .map, .list, .text:
      let gap =
        chance(8)
        ? comment() + "\n" + String(repeating: " ", count: below)
        : spaces(chance(85) ? 1...1 : 2...4)
      return gap + flow(tree, column: indent, isFlow: false) + comment() + "\n"
    }
  }

  // Brackets

  /// A value as it stands behind a colon or, with `isFlow`, inside brackets.
  private mutating func flow(_ tree: Tree, column: Int, isFlow: Bool = false) -> String {
    func closed(_ entries: [String], _ open: String, _ close: String) -> String {
      let comma = gap(column) + "," + gap(column)
      let end = (entries.isEmpty || !chance(15) ? "" : ",") + gap(column) + close
      return open + gap(column) + entries.joined(separator: comma) + end
    }
    switch tree {
    case .text(let text): return scalar(text, isFlow: isFlow, isKey: false)
    case .list(let items):
      return closed(items.map { flow($0, column: column, isFlow: true) }, "[", "]")
    case .map(let members):
      let entries = members.map { key, value in
        let spelled = scalar(key, isFlow: true, isKey: true)
        if case .text("") = value, chance(50) { return spelled + ":" }
        let isQuoted = spelled.hasPrefix("\"") || spelled.hasPrefix("'")
        let space =
          isQuoted && chance(30)
          ? "" : chance(90) ? " " : "\n" + String(repeating: " ", count: column + 2)
        return spelled + ":" + space + flow(value, column: column, isFlow: true)
      }
      return closed(entries, "{", "}")
    }
  }

  private mutating func gap(_ column: Int) -> String {
    guard chance(12) else { return spaces(0...1) }
    return comment() + "\n" + String(repeating: " ", count: column + pick(1...6))
  }

  // Scalars

  private mutating func scalar(_ text: String, isFlow: Bool, isKey: Bool) -> String {
    let isPlain = Self.texts.contains(text) || Self.keys.contains(text)
    let isFlowPlain =
      isPlain && !text.contains { ",[]{}?".contains($0) } && !text.hasPrefix(":") && text != "--"
    if isFlow ? isFlowPlain : isPlain, text != "", chance(75) { return text }
    let fitsSingle = text.unicodeScalars.allSatisfy {
      $0 == "\t" || ($0.value >= 0x20 && !Self.escaped.contains($0))
    }
    if fitsSingle, chance(50) { return "'" + text.replacing("'", with: "''") + "'" }
    return "\"" + text.unicodeScalars.map { escaped($0) }.joined() + "\""
  }

  private mutating func escaped(_ scalar: Unicode.Scalar) -> String {
    func hexadecimal(_ digits: Int) -> String {
      let hex = String(scalar.value, radix: 16, uppercase: chance(50))
      return String(repeating: "0", count: digits - hex.count) + hex
    }
    let name = Self.names[scalar]
    let isNeeded =
      scalar == "\"" || scalar == "\\" || scalar.value < 0x20 || Self.escaped.contains(scalar)
    if !isNeeded, !chance(10) { return String(scalar) }
    if let name, chance(70) { return "\\" + name }
    if scalar.value < 0x100, chance(50) { return "\\x" + hexadecimal(2) }
    return scalar.value < 0x10000 && chance(70) ? "\\u" + hexadecimal(4) : "\\U" + hexadecimal(8)
  }

  private static let escaped: Set<Unicode.Scalar> = [
    "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}",
  ]
  private static let names: [Unicode.Scalar: String] = [
    "\0": "0", "\u{7}": "a", "\u{8}": "b", "\t": "t", "\n": "n", "\u{B}": "v", "\u{C}": "f",
    "\r": "r",
    "\u{1B}": "e", " ": " ", "\"": "\"", "\\": "\\", "/": "/", "\u{85}": "N", "\u{A0}": "_",
    "\u{2028}": "L", "\u{2029}": "P",
  ]
  private static let keys = [
    "kind", "title", "a", "b", "Initial Response Time", "P3.caseAssignment", "a:b", "-k", "día",
    "k 1", "NO", "=", "k#",
    "P5", "clock", "x'y",
  ]
  private static let texts = [
    "", "x", "1.10", "NO", "~", "null", "0x10", "12:30", "2013-05-02", "a b  c", "it's", "b:c",
    "b#c", "-x", "--", "?x",
    ":x", "a, b", "x] [y", "x}", "http://x.y/z?q=1", "é ñ", "日本", "🙂 ok", "=", "a \"b\"", "always",
    "Next Business Day", "... x", "c & d * e", "x!", "a\\n", "e\u{301}",
    String(repeating: "long ", count: 400) + "end",
  ]
  private static let pieces = [
    "a", "b ", " ", ": ", " #", "'", "\"", "\\", "\t", "\n", "- ", "[", "}", ",", "?", "é", "日",
    "🙂", "\u{85}",
    "\u{2028}", "\u{FEFF}", "\u{7}", "\0", "\u{A0}", "/", "%", "@", "---", "\r",
  ]

  // Chance

  private mutating func comment() -> String {
    chance(10) ? spaces(1...2) + "# " + pick(["a", "b: c", "]", "\"", "\t'"]) : ""
  }
  private mutating func spaces(_ count: ClosedRange<Int>) -> String {
    String(repeating: " ", count: pick(count))
  }
  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }
  private mutating func pick(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }
  private mutating func pick<Element>(_ all: [Element]) -> Element {
    all[Int.random(in: all.indices, using: &random)]
  }
}

/// SplitMix64, so that a failure can be repeated.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
