import PledgeModel

/// A line of a calendar or an address book: a property, its parameters, its value.
///
/// RFC 5545 section 3.1 and RFC 6350 section 3.2 fold and escape alike.
struct ContentLine {
  private var bytes: [UInt8]

  /// A line whose value is written as it is: a date, a rule, a number.
  init(_ name: String, _ parameters: [(name: String, value: String)] = [], raw value: String) {
    var line = name
    for parameter in parameters { line += ";\(parameter.name)=\(Self.quoted(parameter.value))" }
    // No value may end the line it stands on.
    line +=
      ":" + String(String.UnicodeScalarView(value.unicodeScalars.filter { !Self.isControl($0) }))
    bytes = Array(line.utf8)
  }

  /// A line whose value people read.
  init(_ name: String, _ parameters: [(name: String, value: String)] = [], text: String) {
    self.init(name, parameters, raw: Self.escaped(text))
  }

  /// A line whose value is an address; what no address may hold is percent-encoded.
  init(_ name: String, _ parameters: [(name: String, value: String)] = [], address: String) {
    self.init(
      name, parameters, raw: PercentEncoding.encode(address, keeping: ":/?#[]@!$&'()*+,;=%"))
  }

  /// At most 75 octets a line without its CRLF; what follows starts with a space, which counts.
  var folded: [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count + bytes.count / 70 * 3 + 2)
    var start = 0
    var room = 75
    while bytes.count - start > room {
      var end = start + room
      // No character is cut: its second and further bytes are 0b10xxxxxx.
      while bytes[end] & 0xC0 == 0x80 { end -= 1 }
      folded += bytes[start..<end]
      folded += [0x0D, 0x0A, 0x20]
      start = end
      room = 74
    }
    return folded + bytes[start...] + [0x0D, 0x0A]
  }

  /// TEXT of RFC 5545 section 3.3.11 and RFC 6350 section 3.4; control characters are left out.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += ["\\", scalar]
      case "\n" where previous == "\r": break
      case _ where isLineBreak(scalar): escaped += ["\\", "n"]
      case _ where isControl(scalar): break
      default: escaped.append(scalar)
      }
      previous = scalar
    }
    return String(escaped)
  }

  /// A parameter's value, in quotes where it needs them; RFC 6868 writes what quotes cannot hold.
  private static func quoted(_ value: String) -> String {
    var quoted = String.UnicodeScalarView()
    var isPlain = true
    for scalar in value.unicodeScalars {
      switch scalar {
      case "^": quoted += ["^", "^"]
      case "\"": quoted += ["^", "'"]
      case _ where isLineBreak(scalar): quoted += ["^", "n"]
      case _ where isControl(scalar): break
      default:
        if ":;,".unicodeScalars.contains(scalar) { isPlain = false }
        quoted.append(scalar)
      }
    }
    return isPlain ? String(quoted) : "\"\(String(quoted))\""
  }

  /// Whatever some reader takes for the end of a line, the Unicode ones too.
  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
    default: false
    }
  }
}

extension [ContentLine] {
  /// The file they make, every line folded.
  var bytes: [UInt8] { flatMap(\.folded) }
}
