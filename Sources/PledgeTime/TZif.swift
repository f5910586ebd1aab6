/// What a TZif file says (RFC 8536): offsets and when they change, and the rule after the last change.
struct TZif {
  /// Seconds east of UTC before the first transition.
  let initialOffset: Int
  /// As stored: ascending, some without a change of offset.
  let transitions: [Transition]
  /// Nil in version 1 and where the footer is empty: the last offset stays.
  let rule: ZoneRule?

  /// Reads the 64-bit block and the footer where there are any, otherwise the 32-bit block.
  init(_ bytes: [UInt8]) throws(ZoneFault) {
    var block = try Block(bytes, at: 0, timeWidth: 4)
    guard block.version != 0 else {
      (initialOffset, transitions) = try block.read(bytes)
      rule = nil
      return
    }
    block = try Block(bytes, at: block.end, timeWidth: 8)
    (initialOffset, transitions) = try block.read(bytes)
    guard block.end < bytes.count else { throw .truncated }
    guard bytes[block.end] == UInt8(ascii: "\n") else { throw .footerInvalid }
    let rest = bytes[(block.end + 1)...]
    guard let newline = rest.firstIndex(of: UInt8(ascii: "\n")) else { throw .truncated }
    let footer = rest[..<newline]
    rule = footer.isEmpty ? nil : try ZoneRule(posix: Array(footer))
  }
}

/// One header and where the data it announces lies; every byte of it is known to be there.
private struct Block {
  let version: UInt8
  private let timeWidth: Int
  private let times: Int
  private let types: Int
  private let start: Int
  let end: Int

  init(_ bytes: [UInt8], at header: Int, timeWidth: Int) throws(ZoneFault) {
    guard bytes.count - header >= 4 else { throw bytes.isEmpty ? .notTZif : .truncated }
    guard bytes[header..<header + 4].elementsEqual("TZif".utf8) else { throw .notTZif }
    guard bytes.count - header >= 44 else { throw .truncated }
    version = bytes[header + 4]
    guard version == 0 || UInt8(ascii: "2")...UInt8(ascii: "4") ~= version else {
      throw .versionUnknown
    }
    // Six counts of 32 bits: their sum in bytes stays below 2^40.
    let counts = (0..<6).map { Int(bytes.bigEndian(at: header + 20 + $0 * 4, width: 4)) }
    let (utc, standard, leaps, characters) = (counts[0], counts[1], counts[2], counts[5])
    (times, types) = (counts[3], counts[4])
    self.timeWidth = timeWidth
    start = header + 44
    end =
      start + times * (timeWidth + 1) + types * 6 + characters + leaps * (timeWidth + 4)
      + standard + utc
    guard end <= bytes.count else { throw .truncated }
    // The 32-bit block is only passed over when a 64-bit one follows, and may then be empty.
    guard timeWidth == 8 || version == 0 else { return }
    guard types > 0, utc == 0 || utc == types, standard == 0 || standard == types else {
      throw .countsInvalid
    }
    guard leaps == 0 else { throw .leapSeconds }
  }

  func read(_ bytes: [UInt8]) throws(ZoneFault) -> (Int, [Transition]) {
    let indices = start + times * timeWidth
    var offsets: [Int] = []
    for type in 0..<types {
      let raw = UInt32(bytes.bigEndian(at: indices + times + type * 6, width: 4))
      let offset = Int(Int32(bitPattern: raw))
      guard Zone.offsets ~= offset else { throw .offsetOutOfRange }
      offsets.append(offset)
    }
    var transitions: [Transition] = []
    transitions.reserveCapacity(times)
    for index in 0..<times {
      let raw = bytes.bigEndian(at: start + index * timeWidth, width: timeWidth)
      let at =
        timeWidth == 8 ? Int64(bitPattern: raw) : Int64(Int32(bitPattern: UInt32(raw)))
      let type = Int(bytes[indices + index])
      guard type < types else { throw .typeUndefined }
      transitions.append(Transition(at: at, offset: offsets[type]))
    }
    return (offsets[0], transitions)
  }
}

extension [UInt8] {
  fileprivate func bigEndian(at start: Int, width: Int) -> UInt64 {
    var value: UInt64 = 0
    for index in start..<start + width { value = value << 8 | UInt64(self[index]) }
    return value
  }
}
