import PledgeJSON
import PledgeModel

extension JSONNode {
  /// The edit that takes an element out of this array, with the comma and the space that are no longer needed.
  func removal(of index: Int, in source: SourceText) -> Fix.Edit? {
    guard let items = array, items.indices.contains(index) else { return nil }
    if items.count == 1 { return Fix.Edit("[]", at: source.place(of: range)) }
    let stretch =
      index + 1 < items.count
      ? items[index].range.lowerBound..<items[index + 1].range.lowerBound
      : items[index - 1].range.upperBound..<items[index].range.upperBound
    return Fix.Edit("", at: source.place(of: stretch))
  }
}
