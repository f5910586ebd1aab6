/// Plain text as paragraphs, an empty line between each two.
///
/// What it makes of a text it makes of its own text again: that a definition read back is written equal
/// hangs on it.
struct Paragraphs {
  var paragraphs: [String] = []

  init(_ text: String) {
    let newline = UInt8(ascii: "\n")
    var current: [UInt8] = []
    var newlines = 0
    for byte in text.utf8 {
      if byte == newline {
        newlines += 1
        continue
      }
      if newlines > 1 {
        flush(&current)
      } else if newlines == 1, !current.isEmpty {
        current.append(newline)
      }
      newlines = 0
      current.append(byte)
    }
    flush(&current)
  }

  var text: String { paragraphs.joined(separator: "\n\n") }

  private mutating func flush(_ bytes: inout [UInt8]) {
    if !bytes.isEmpty { paragraphs.append(String(decoding: bytes, as: UTF8.self)) }
    bytes.removeAll()
  }
}
