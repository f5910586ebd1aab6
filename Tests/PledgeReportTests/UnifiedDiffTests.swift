import Foundation
import PledgeReport
import Testing

/// Patches, as Debian's patch and git read them.
@Suite struct UnifiedDiffTests {
  private func patch(_ old: String, _ new: String, path: String = "c/a.md") -> String {
    var diff = UnifiedDiff()
    diff.add(Array(old.utf8), Array(new.utf8), path: path)
    return String(decoding: diff.bytes, as: UTF8.self)
  }

  @Test func oneHunk() {
    #expect(
      patch("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") == """
        --- a/c/a.md
        +++ b/c/a.md
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
  }

  @Test func whatIsTheSameIsNoPatch() { #expect(patch("a\n", "a\n") == "") }

  @Test func aMissingNewlineIsTold() {
    #expect(
      patch("a", "a\n") == """
        --- a/c/a.md
        +++ b/c/a.md
        @@ -1,1 +1,1 @@
        -a
        \\ No newline at end of file
        +a

        """)
    #expect(
      patch("", "a\n") == """
        --- a/c/a.md
        +++ b/c/a.md
        @@ -0,0 +1,1 @@
        +a

        """)
  }

  @Test func distantChangesAreHunksOfTheirOwn() {
    let lines = (1...30).map { "\($0)\n" }
    var changed = lines
    changed[2] = "x\n"
    changed[9] = "y\n"
    changed[25] = "z\n"
    let hunks = patch(lines.joined(), changed.joined()).split(separator: "\n").filter {
      $0.hasPrefix("@@")
    }
    #expect(hunks == ["@@ -1,13 +1,13 @@", "@@ -23,7 +23,7 @@"])
  }

  /// Texts changed at random: both programs make the new one of the old one.
  @Test(
    "Other programs apply it", .enabled(if: Shell.has("patch") && Shell.has("git")),
    arguments: 0..<40)
  func isApplied(seed: UInt64) throws {
    var random = Random(state: seed &* 7919 &+ 1)
    let folder = try Shell.Folder()
    let path = ["content/a.md", "my content/ñ b.md", "c/quo\"te\\.md"][Int(seed % 3)]
    let (old, new) = random.texts()
    var diff = UnifiedDiff()
    diff.add(old, new, path: path)
    for command in [["patch", "-p1", "--quiet", "-i", "x.patch"], ["git", "apply", "x.patch"]] {
      try folder.write(old, to: path)
      try folder.write(diff.bytes, to: "x.patch")
      if !diff.bytes.isEmpty { #expect(try folder.run(command) == 0, "\(command)") }
      #expect(try folder.read(path) == new, "\(command)")
    }
  }

  @Test(.timeLimit(.minutes(1))) func whatDiffersWhollyIsQuick() {
    let old = (0..<20_000).map { "a\($0)\n" }.joined()
    let new = (0..<20_000).map { "b\($0)\n" }.joined()
    #expect(patch(old, new).split(separator: "\n").count == 40_003)
  }
}

/// A generator with a seed (SplitMix64).
private struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A text of few different lines, and the same after some edits; ends and line ends differ.
  mutating func texts() -> (old: [UInt8], new: [UInt8]) {
    let end = Bool.random(using: &self) ? "\n" : "\r\n"
    var lines = (0..<Int.random(in: 1...60, using: &self)).map { _ in
      "line \(Int.random(in: 0...5, using: &self))\(end)"
    }
    let old = text(&lines)
    for _ in 0..<Int.random(in: 0...8, using: &self) where !lines.isEmpty {
      let index = Int.random(in: lines.indices, using: &self)
      switch Int.random(in: 0...2, using: &self) {
      case 0: lines.remove(at: index)
      case 1: lines.insert("new\(end)", at: index)
      case _: lines[index] = "changed \(Int.random(in: 0...9, using: &self))\(end)"
      }
    }
    return (old, lines.isEmpty ? Array("x\n".utf8) : text(&lines))
  }

  private mutating func text(_ lines: inout [String]) -> [UInt8] {
    var text = lines.joined()
    if Int.random(in: 0...3, using: &self) == 0 { text = String(text.dropLast()) }
    return Array(text.utf8)
  }
}
