import PledgeCompiler
import PledgeModel

/// Content whose texts mark places between « and », taken apart.
struct MarkedContent {
  private(set) var content = Content(sources: [])
  /// The marked places, sorted.
  private(set) var places: [Place] = []

  init(_ files: [String: String]) {
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      var bytes: [UInt8] = []
      var starts: [Int] = []
      var ranges: [Range<Int>] = []
      for character in text {
        switch character {
        case "«": starts.append(bytes.count)
        case "»": if let start = starts.popLast() { ranges.append(start..<bytes.count) }
        default: bytes += Array(String(character).utf8)
        }
      }
      if [".md", ".json", ".ics"].contains(where: path.hasSuffix) {
        let source = SourceText(path: path, bytes: bytes)
        content.sources.append(source)
        places += ranges.map { source.place(of: $0) }
      } else {
        content.assets.append(OutputFile(path: path, bytes: bytes))
        if !ranges.isEmpty { places.append(Place(file: path)) }
      }
    }
    places.sort()
  }
}
