/// The names of a program, each kept once.
struct NameTable: Sendable {
  private var names: [Name] = []
  private var indices: [String: Int] = [:]

  /// The name with an index that `intern` gave.
  subscript(index: Int) -> Name { names[index] }

  mutating func intern(_ name: Name) -> Int {
    if let known = indices[name.spelling] { return known }
    indices[name.spelling] = names.count
    names.append(name)
    return names.count - 1
  }
}
