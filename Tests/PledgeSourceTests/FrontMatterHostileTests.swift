import PledgeJSON
import PledgeModel
import Testing

@testable import PledgeSource

/// Front matter that nobody writes by accident: no crash, no hang, few findings.
@Suite struct FrontMatterHostileTests {
  @Test(arguments: [
    ("[", "] "), ("a: [", ""), ("{a: ", "}"), ("- ", ""), ("a:\n- ", ""), ("\"", ""), ("'", ""),
    ("\\", ""),
    ("a: \"\\", ""), (": ", ""), ("# ", ""), ("? ", ""), ("\t", ""), (" ", ""), ("\u{301}", ""),
    ("...\n", ""),
    ("a", ": b"), ("a: [b,\n ", "]"), ("a: {b: c,\n ", "}"), ("a\n", ""), ("\r", ""),
    ("\u{2028}", ""),
    ("a: [", "\nb: c"), ("a: '\n", ""), ("\n\n x\n", ""), ("- a: ", ""), ("a: \"b\n", "\""),
  ])
  func thirtyKilobytesOfTheSameTakeNoTime(_ piece: String, _ end: String) {
    for start in ["", "k:\n  "] {
      let count = 30_000 / piece.utf8.count
      let text = start + String(repeating: piece, count: count) + end
      let clock = ContinuousClock()
      var faults: [Finding] = []
      let time = clock.measure { faults = FrontMatterText.read(text).faults }
      #expect(time < .seconds(5), "\(time) for \(piece)")
      #expect(faults.count <= 100)
    }
  }

  @Test func deepNestingIsRefusedOnce() {
    for depth in [62, 63, 64, 1_000] {
      let blocks = (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
      let brackets =
        "a: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        + "\nb: c"
      let items = "a:\n" + String(repeating: "- ", count: depth) + "x\nb: c"
      #expect(FrontMatterText.read(blocks).faults.count == (depth <= 64 ? 0 : 1))
      #expect(FrontMatterText.read(brackets).faults.count == (depth <= 63 ? 0 : 1))
      #expect(FrontMatterText.read(items).faults.count == (depth <= 63 ? 0 : 1))
      #expect(FrontMatterText.read(brackets).root?["b"]?.string == "c")
      #expect(FrontMatterText.read(items).root?["b"]?.string == "c")
    }
  }

  @Test func moreThan64KiBAreRefused() {
    let line = "k: " + String(repeating: "v", count: 65_536 - 4)
    #expect(FrontMatterText.read(line).faults == [])
    let (root, faults, _) = FrontMatterText.read(line + "v\n: : :")
    #expect(root == nil)
    #expect(faults.map(\.message) == ["the front matter is larger than 64 KiB"])
  }

  @Test func sixThousandKeysAreReadInTime() {
    let keys = (0..<6_000).map { "k\($0):" }.joined(separator: "\n")
    let time = ContinuousClock().measure {
      #expect(FrontMatterText.read(keys).root?.members?.count == 6_000)
    }
    #expect(time < .seconds(5))
  }

  @Test func bytesThatAreNoTextDoNoHarm() {
    for first in stride(from: UInt8(0), through: 255, by: 1) {
      for second: UInt8 in [0x00, 0x0A, 0x20, 0x22, 0x3A, 0x80, 0xBF, 0xC2, 0xE2, 0xFF] {
        for text in [
          [first, second], [0x61, 0x3A, 0x20, first, second],
          [0x61, 0x3A, 0x20, 0x22, first, second],
        ] {
          let bytes = Array("---\n".utf8) + text + Array("\n---\n".utf8)
          _ = FrontMatter.read(SourceText(path: "page.md", bytes: bytes))
          _ = FrontMatter.read(SourceText(path: "page.md", bytes: Array("---\n".utf8) + text))
        }
      }
    }
  }
}
