/// Finds the name that was probably meant.
enum Suggestion {
  /// “did you mean …?” for the nearest of some names, or nil if none is near.
  static func hint(for name: String, among names: some Sequence<String>) -> String? {
    let wanted = Array(name.utf8)
    guard wanted.count <= Limits.nameLength else { return nil }
    var nearest: (name: String, distance: Int)?
    for candidate in names where candidate != name {
      let bytes = Array(candidate.utf8)
      let bound = (min(wanted.count, bytes.count) + 1) / 3
      guard abs(bytes.count - wanted.count) <= bound else { continue }
      let distance = distance(wanted, bytes)
      if distance <= bound, distance < nearest?.distance ?? .max {
        nearest = (candidate, distance)
      }
    }
    return nearest.map { "did you mean “\($0.name)”?" }
  }

  static func isNear(_ name: String, _ other: String) -> Bool {
    hint(for: name, among: [other]) != nil
  }

  /// The fewest bytes to insert, delete, replace or swap with their neighbour: the optimal string alignment distance.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
