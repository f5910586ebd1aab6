/// Writes small TZif files (RFC 8536), sound ones and broken ones.
struct TZifBuilder {
  var version: Character? = "2"
  var offsets: [Int32] = [0]
  var transitions: [(at: Int64, type: UInt8)] = []
  var leapSeconds = 0
  var utcIndicators = 0
  var footer = "\n\n"

  /// A zone that is nothing but a POSIX TZ string.
  static func posix(_ rule: String) -> [UInt8] { TZifBuilder(footer: "\n\(rule)\n").bytes }

  var bytes: [UInt8] {
    guard version != nil else { return block(width: 4) }
    // Version 2 and later: the 32-bit block may be empty.
    let empty = TZifBuilder(version: version, offsets: []).block(width: 4)
    return empty + block(width: 8) + Array(footer.utf8)
  }

  private func block(width: Int) -> [UInt8] {
    var bytes = Array("TZif".utf8) + [version?.asciiValue ?? 0]
    bytes += [UInt8](repeating: 0, count: 15)
    let counts = [utcIndicators, 0, leapSeconds, transitions.count, offsets.count, 4]
    for count in counts { bytes += Self.bigEndian(Int64(count), width: 4) }
    for transition in transitions { bytes += Self.bigEndian(transition.at, width: width) }
    bytes += transitions.map(\.type)
    for offset in offsets { bytes += Self.bigEndian(Int64(offset), width: 4) + [0, 0] }
    bytes += Array("LMT\0".utf8)
    bytes += [UInt8](repeating: 0, count: leapSeconds * (width + 4) + utcIndicators)
    return bytes
  }

  private static func bigEndian(_ number: Int64, width: Int) -> [UInt8] {
    (0..<width).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * Int64($0))) }
  }
}
