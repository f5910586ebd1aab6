import Foundation
import PledgeJSON
import Testing

@Suite("RFC 8259, by Nicolas Seriot's test_parsing")
struct JSONConformanceTests {
  /// Valid JSON that we refuse on purpose.
  static let refused: Set = [
    "y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json",
  ]
  static let folder = Outside.shared("specs/json/test_parsing")

  @Test(.enabled(if: folder != nil, "../shared/specs/json/test_parsing is absent"))
  func everyFile() throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: #require(Self.folder), includingPropertiesForKeys: nil)
    #expect(files.count == 318)
    var count: [Character: Int] = [:]
    for file in files {
      let name = file.lastPathComponent
      let text = [UInt8](try Data(contentsOf: file))
      count[name.first ?? " ", default: 0] += 1
      let fault: JSONFault?
      do throws(JSONFault) {
        let node = try JSONNode(parsing: text)
        #expect(try JSON(JSONNode(parsing: JSON(node).text())) == JSON(node), "\(name)")
        fault = nil
      } catch {
        fault = error
      }
      if let fault {
        #expect(!name.hasPrefix("y_") || Self.refused.contains(name), "\(name): \(fault.message)")
        #expect(fault.range.lowerBound >= 0 && fault.range.upperBound <= text.count, "\(name)")
        #expect(!fault.range.isEmpty || text.isEmpty, "\(name)")
        #expect(!fault.message.isEmpty && fault.hint?.isEmpty == false, "\(name)")
      } else {
        #expect(!name.hasPrefix("n_") && !Self.refused.contains(name), "\(name)")
      }
    }
    #expect(count == ["y": 95, "n": 188, "i": 35])
  }

  /// Whatever bytes come, the answer is a value or a fault inside the text.
  @Test func mutatedTextNeverCrashes() throws {
    var random = Seeded(8259)
    let seed = Array(
      #"{"a":[1,-2.5e+3,"é\u00e9\ud83d\ude00\n",true,null],"b":{"c":"x"},"d":[]}"#.utf8)
    let spice =
      Array("\"\\{}[]:,'#/ \n\t0123456789+-.eEtfnuNaN\u{301}".utf8) + [
        0, 0x80, 0xC3, 0xED, 0xF4, 0xFF,
      ]
    for _ in 0..<20_000 {
      var text = seed
      for _ in 0..<Int.random(in: 1...4, using: &random) where !text.isEmpty {
        let index = Int.random(in: 0..<text.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: text[index] = spice.randomElement(using: &random) ?? 0
        case 1: text.insert(spice.randomElement(using: &random) ?? 0, at: index)
        case 2: text.remove(at: index)
        case _: text.removeSubrange(max(index, 1)...)
        }
      }
      do throws(JSONFault) {
        let node = try JSONNode(parsing: text)
        #expect(String(validating: text, as: UTF8.self) != nil)
        #expect(node.range.upperBound <= text.count)
      } catch {
        #expect(0 <= error.range.lowerBound && error.range.upperBound <= text.count)
      }
    }
  }

  @Test(arguments: [(256, true), (257, false), (1_000_000, false)])
  func nestingIsBounded(depth: Int, isAccepted: Bool) {
    let lists = Array(String(repeating: "[", count: depth).utf8)
    let closed = lists + Array(String(repeating: "]", count: depth).utf8)
    #expect(((try? JSONNode(parsing: closed)) != nil) == isAccepted)
    #expect((try? JSONNode(parsing: lists)) == nil)
  }

  /// Normalizing these keys, as hashing a String does, took eleven seconds.
  @Test(.timeLimit(.minutes(1))) func combiningMarksTakeLinearTime() throws {
    let marks = String(repeating: "\u{301}\u{323}", count: 20_000)
    let keys = (0..<12).map { "\"a\(marks)\($0)\":1" }.joined(separator: ",")
    let start = ContinuousClock.now
    #expect(try JSONNode(parsing: Array("{\(keys)}".utf8)).members?.count == 12)
    #expect((try? JSONNode(parsing: Array("[\(marks)]".utf8))) == nil)
    #expect((try? JSONNode(parsing: Array("[0\(marks)]".utf8))) == nil)
    #expect(ContinuousClock.now - start < .seconds(3))
  }
}
