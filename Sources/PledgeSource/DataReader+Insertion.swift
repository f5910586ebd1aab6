import PledgeJSON
import PledgeModel

extension DataReader {
  /// Where a key can be added to a map of the file's data, which need not be there yet; nil where it is no map.
  func insertion(into name: String) -> KeyInsertion? {
    let isJSON = source.path.hasSuffix(".json")
    guard let node = data[name] else { return isJSON ? jsonMap(name) : frontMatterMap(name) }
    guard let members = node.members else { return nil }
    let isFlow = source.bytes[node.range].first == UInt8(ascii: "{")
    guard let first = members.first, let last = members.last else {
      return isFlow
        ? insertion(at: node.range.lowerBound + 1, before: " ", after: " ", isJSON: isJSON) : nil
    }
    if isFlow {
      return insertion(at: last.value.range.upperBound, before: ", ", isJSON: isJSON)
    }
    // On a line of its own before the first key, so that a comment behind a value stays where it is.
    let start = first.keyRange.lowerBound
    let indent = String(repeating: " ", count: source.place(of: start..<start).column - 1)
    return insertion(at: start, after: "\n\(indent)")
  }

  /// Behind the last key of a JSON file.
  private func jsonMap(_ name: String) -> KeyInsertion? {
    guard let last = data.members?.last else { return nil }
    return insertion(
      at: last.value.range.upperBound, before: ", \"\(name)\": { ", after: " }", isJSON: true)
  }

  /// On a line of its own below the last key of the front matter.
  private func frontMatterMap(_ name: String) -> KeyInsertion? {
    guard let last = data.members?.last else { return nil }
    let line = source.place(of: last.value.range).endLine
    let start = source.offset(ofLine: line + 1)
    return insertion(at: start, before: "\(name): { ", after: " }\n")
  }

  private func insertion(
    at offset: Int, before: String = "", after: String = "", isJSON: Bool = false
  ) -> KeyInsertion {
    KeyInsertion(
      at: source.place(of: offset..<offset), before: before, after: after, isJSON: isJSON)
  }
}
