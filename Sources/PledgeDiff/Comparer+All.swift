extension Comparer {
  /// Every one, in the order of the catalogue.
  static let all: [Comparer] = [
    notice
  ]
}
