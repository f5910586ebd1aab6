extension [Finding] {
  /// The same findings, each with its fingerprint: its rule, its file, and its subject or else the text
  /// it points at. Findings alike in all of these are told apart by their order.
  ///
  /// - Parameter sources: the files that the findings are about.
  public func withFingerprints(in sources: [SourceText]) -> [Finding] {
    let sources = Dictionary(
      sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var counts: [[UInt8]: Int] = [:]
    return map { finding in
      var finding = finding
      let key = finding.key(in: sources[finding.place.file])
      let ordinal = counts[key, default: 0]
      counts[key] = ordinal + 1
      // 128 bits are enough that no two findings ever share one.
      let digest = SHA256.hexadecimal(of: key + "\u{0}\(ordinal)".utf8)
      finding.fingerprint = String(digest.prefix(32))
      return finding
    }
  }
}

extension Finding {
  /// How much of a text is looked at, so that a thousand findings about a long line cost little.
  private static let reach = 1024

  /// What it is about, without its line. Its parts hold no zero byte, which divides them.
  fileprivate func key(in source: SourceText?) -> [UInt8] {
    var key = Array("\(rule)\u{0}\(place.file)\u{0}".utf8)
    if let subject {
      key += "#\(subject)".utf8
    } else if let source, let range = source.range(of: place), range.count > 1 {
      key += "=".utf8
      // Text that is only broken or indented anew stays the same.
      for word in source.bytes[range].prefix(Self.reach).split(whereSeparator: { $0 <= 0x20 }) {
        key += word + [0x20]
      }
    } else {
      // A point has no text.
      key += "!\(message)".utf8
    }
    return key
  }
}
