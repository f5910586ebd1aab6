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

  /// Of more pairs nobody would look for items that were put otherwise.
  private static let mostPairs = 10_000

  /// The items of either list that the other does not have; their order does not matter. Items that share most of
  /// their words are one, put otherwise.
  static func all(_ old: [String], _ new: [String]) -> [ListEdit] {
    let (olds, news) = (Set(old), Set(new))
    let gone = old.filter { !news.contains($0) }
    let fresh = new.filter { !olds.contains($0) }
    guard gone.count * fresh.count <= mostPairs else {
      return gone.map { .removed($0) } + fresh.map { .added($0) }
    }
    var arrived = fresh.map { (text: $0, words: words($0)) }
    let edits = gone.map { text -> ListEdit in
      let own = words(text)
      guard let index = arrived.firstIndex(where: { isAlike(own, $0.words) }) else {
        return .removed(text)
      }
      return .reworded(text, arrived.remove(at: index).text)
    }
    return edits + arrived.map { .added($0.text) }
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.lowercased().split(separator: " "))
  }

  private static func isAlike(_ first: Set<Substring>, _ second: Set<Substring>) -> Bool {
    first.intersection(second).count * 2 > max(first.count, second.count)
  }
}
