internal import PledgeModel

extension BoundsScan {
  /// How long a run of one fence character a line's text starts with; 0 if under three.
  private func fenceLength(_ start: Int) -> Int {
    guard start < bytes.count,
      bytes[start] == UInt8(ascii: "`") || bytes[start] == UInt8(ascii: "~")
    else { return 0 }
    var end = start
    while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
    return end - start < 3 ? 0 : end - start
  }

  func startsFence(_ start: Int) -> Bool { fenceLength(start) > 0 }

  mutating func opensFence(at start: Int) -> Bool {
    guard !distrustsFences else { return false }
    let length = fenceLength(start)
    guard length > 0 else { return false }
    if bytes[start] == UInt8(ascii: "`") {
      var index = start + length
      while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
        if bytes[index] == UInt8(ascii: "`") { return false }
        index += 1
      }
    }
    return true
  }

  /// Passes a line of a code block: its first, one of its own, or its last.
  mutating func skipCodeLine() {
    let start = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
    defer { offset += 1 }
    guard let open = fence else {
      fence = Fence(byte: bytes[start], length: fenceLength(start))
      endRun(at: start)
      depth = 0
      return
    }
    var content = start
    while content < offset, content - start < 3, bytes[content] == UInt8(ascii: " ") {
      content += 1
    }
    let length = fenceLength(content)
    guard length >= open.length, bytes[content] == open.byte else { return }
    let isBare = bytes[content + length..<offset].allSatisfy {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r")
    }
    if isBare { fence = nil }
  }
}
