/// What became of one item of a list of texts.
enum ListEdit {
  case removed(String)
  case added(String)
  /// One item stands where another stood.
  case reworded(String, String)

  var before: String? {
    switch self {
    case .removed(let text), .reworded(let text, _): text
    case .added: nil
    }
  }

  var after: String? {
    switch self {
    case .added(let text), .reworded(_, let text): text
    case .removed: nil
    }
  }

  /// The items of either list that the other does not have; their order does not matter. Items that share most of
  /// their words are one, put otherwise.
  static func all(_ old: [String], _ new: [String]) -> [ListEdit] {
    let gone = old.filter { !new.contains($0) }
    var fresh = new.filter { !old.contains($0) }
    var edits: [ListEdit] = []
    for text in gone {
      if let index = fresh.firstIndex(where: { isAlike(text, $0) }) {
        edits.append(.reworded(text, fresh.remove(at: index)))
      } else {
        edits.append(.removed(text))
      }
    }
    return edits + fresh.map { .added($0) }
  }

  private static func isAlike(_ first: String, _ second: String) -> Bool {
    let words = [first, second].map { Set($0.lowercased().split(separator: " ")) }
    let shared = words[0].intersection(words[1]).count
    return shared * 2 > max(words[0].count, words[1].count)
  }
}
