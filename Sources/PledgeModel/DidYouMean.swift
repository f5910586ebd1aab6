/// The name among `known` that a mistyped name most likely stands for, if one is near enough.
///
/// Near is at most one edit in three letters; an edit adds, drops, changes or swaps letters.
public func nearest(to name: String, among known: some Sequence<String>) -> String? {
  let typed = Array(name.lowercased().unicodeScalars.prefix(64))
  var best: (name: String, distance: Int)?
  for candidate in known {
    let letters = Array(candidate.lowercased().unicodeScalars.prefix(64))
    let limit = max(1, max(typed.count, letters.count) / 3)
    guard abs(typed.count - letters.count) <= limit else { continue }
    let distance = editDistance(typed, letters)
    guard distance <= limit, distance < (best?.distance ?? .max) else { continue }
    best = (candidate, distance)
  }
  return best?.name
}

/// A hint that offers the nearest name, or else lists the few that there are.
public func hint(for name: String, among known: [String]) -> String? {
  if let near = nearest(to: name, among: known) { return "did you mean “\(near)”?" }
  guard !known.isEmpty else { return nil }
  let shown = known.prefix(8).map { "“\($0)”" }.joined(separator: ", ")
  return "known here: \(shown)\(known.count > 8 ? " and \(known.count - 8) more" : "")"
}

/// Edits between two words: the optimal string alignment distance.
private func editDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...second.count)
  for (row, letter) in first.enumerated() {
    var current = [row + 1]
    for (column, other) in second.enumerated() {
      var least = min(
        previous[column + 1] + 1, current[column] + 1, previous[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
        least = min(least, beforePrevious[column - 1] + 1)
      }
      current.append(least)
    }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[second.count]
}

/// How many edits lie between two words, if they are no more than a limit: letters added, dropped, changed or swapped.
public func distance(_ first: String, _ second: String, atMost limit: Int) -> Int? {
  let (typed, letters) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
  guard abs(typed.count - letters.count) <= limit, typed.count <= 256 else { return nil }
  let distance = editDistance(typed, letters)
  return distance <= limit ? distance : nil
}
