/// A map or a list whose entries stand on lines of their own.
struct FrontMatterBlock {
  enum Entries { case keys, items }

  /// Where its entries start.
  var column: Int
  /// Where the entry starts that it belongs to; lines that start there or before do not belong to it.
  var parent: Int
  var isList = false
  /// Whether it is a list in the column of its own key, which the next key ends.
  var sharesColumn = false
  /// Another column that one of its entries started at, reported once.
  var tolerated: Int?

  init(column: Int, parent: Int, isList: Bool = false) {
    self.column = column
    self.parent = parent
    self.isList = isList
  }

  func starts(at indent: Int) -> Bool { indent == column || indent == tolerated }
}
