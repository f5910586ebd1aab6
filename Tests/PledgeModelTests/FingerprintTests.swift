import Foundation
import Testing

@testable import PledgeModel

/// A finding's name outlives moved lines, and no two findings share one.
@Suite struct FingerprintTests {
  private func fingerprints(_ text: String, _ findings: [Finding]) -> [String] {
    findings.withFingerprints(in: [SourceText(path: "a.md", bytes: Array(text.utf8))])
      .map(\.fingerprint)
  }

  private func finding(_ line: Int, _ columns: Range<Int>, subject: String? = nil) -> Finding {
    Finding(
      "key-unknown", "unknown key",
      at: Place(
        file: "a.md", line: line, column: columns.lowerBound, endColumn: columns.upperBound),
      subject: subject)
  }

  @Test func movedLinesChangeNothing() {
    let before = fingerprints("one\nhuors: 1\n", [finding(2, 1..<6)])
    #expect(fingerprints("new\n\none\n  huors: 1\n", [finding(4, 3..<8)]) == before)
    #expect(fingerprints("one\nhuor: 1\n", [finding(2, 1..<5)]) != before)
    #expect(before[0].count == 32)
  }

  @Test func aSubjectOutlivesItsText() {
    let before = fingerprints("| 1 h |", [finding(1, 3..<6, subject: "P1.initialResponse")])
    #expect(
      fingerprints("\n| 2 hours |", [finding(2, 3..<10, subject: "P1.initialResponse")]) == before)
    #expect(fingerprints("| 1 h |", [finding(1, 3..<6, subject: "P2.initialResponse")]) != before)
    // A subject is not a text spelled alike.
    #expect(
      fingerprints("abc", [finding(1, 1..<4, subject: "abc"), finding(1, 1..<4)]).count
        == Set(fingerprints("abc", [finding(1, 1..<4, subject: "abc"), finding(1, 1..<4)])).count)
  }

  @Test func whatIsBrokenAnewStaysTheSame() {
    func name(_ text: String) -> [String] {
      let source = SourceText(path: "a.md", bytes: Array(text.utf8))
      let finding = Finding("x", "m", at: source.place(of: 0..<source.bytes.count))
      return [finding].withFingerprints(in: [source]).map(\.fingerprint)
    }
    #expect(name("a long\n  sentence") == name("a  long sentence\n"))
    #expect(name("a long sentence") != name("a longsentence"))
  }

  @Test func equalOnesAreCounted() {
    let text = String(repeating: "huors: 1\n", count: 500)
    let all = fingerprints(text, (1...500).map { finding($0, 1..<6) })
    #expect(Set(all).count == 500)
    #expect(Array(all.prefix(499)) == fingerprints(text, (2...500).map { finding($0, 1..<6) }))
  }

  @Test func ruleFileAndMessageTellApart() {
    let place = Place(file: "a.md")
    let all = [
      Finding("a", "m", at: place), Finding("b", "m", at: place), Finding("a", "n", at: place),
      Finding("a", "m", at: Place(file: "b.md")),
    ]
    #expect(Set(fingerprints("x", all)).count == 4)
    #expect(
      fingerprints("x", [all[2], all[0]]) == [fingerprints("x", all)[2], fingerprints("x", all)[0]])
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func digest(text: String, digits: String) {
    #expect(SHA256.hexadecimal(of: Array(text.utf8)) == digits)
  }

  /// Around the ends of blocks, as coreutils digests.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sha256sum")))
  func digestsOfEveryLength() throws {
    for length in [54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000] {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      let file = FileManager.default.temporaryDirectory.appending(path: "pledge-\(UUID())")
      try Data(bytes).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/sha256sum")
      process.arguments = [file.path]
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(text.hasPrefix(SHA256.hexadecimal(of: bytes)))
    }
  }
}
