import PledgeJSON
import PledgeModel
import Testing

@testable import PledgeSource

/// Front matter held to PyYAML's BaseLoader on generated documents.
@Suite struct FrontMatterPyYAMLTests {
  static let documents = {
    var generator = FrontMatterGenerator(seed: 20_260_501)
    return (0..<800).map { _ in generator.document() }
  }()

  @Test func everyGeneratedDocumentIsAccepted() {
    for (text, tree) in Self.documents {
      let (root, faults, _) = FrontMatterText.read(text)
      #expect(faults.map(\.message) == [], "\(text)")
      #expect(FrontMatterText.tree(root) == tree, "\(text)")
    }
  }

  @Test(.enabled(if: FrontMatterOracle.isAvailable, "python3 with PyYAML is not installed"))
  func pyYAMLReadsGeneratedDocumentsAlike() throws {
    let answers = try FrontMatterOracle.read(Self.documents.map(\.text))
    for ((text, tree), answer) in zip(Self.documents, answers) {
      #expect(answer == tree, "\(text)")
    }
  }

  @Test(.enabled(if: FrontMatterOracle.isAvailable, "python3 with PyYAML is not installed"))
  func whateverIsAcceptedAfterAMutationPyYAMLReadsAlike() throws {
    var generator = FrontMatterGenerator(seed: 7)
    var accepted: [(text: String, tree: String)] = []
    for (text, _) in Self.documents + Self.documents {
      let mutated = generator.mutation(of: text)
      let source = SourceText(path: "page.md", bytes: Array("---\n\(mutated)\n---\n".utf8))
      let (frontMatter, faults) = FrontMatter.read(source)
      // A mutation that closes the front matter early leaves the rest to the body.
      guard faults.isEmpty, let root = frontMatter.root,
        frontMatter.bodyOffset == source.bytes.count
      else { continue }
      accepted.append((mutated, FrontMatterText.tree(root)))
    }
    #expect(accepted.count > 300, "\(accepted.count) of \(Self.documents.count * 2)")
    let answers = try FrontMatterOracle.read(accepted.map(\.text))
    for ((text, tree), answer) in zip(accepted, answers) {
      #expect(answer == (tree == "{}" && answer == "null" ? "null" : tree), "\(text)")
    }
  }

  @Test(.enabled(if: FrontMatterOracle.isAvailable, "python3 with PyYAML is not installed"))
  func theBytesOfEveryScalarSpellIt() throws {
    var spellings: [(bytes: String, text: String)] = []
    for (text, _) in Self.documents {
      let (root, _, source) = FrontMatterText.read(text)
      func collect(_ range: Range<Int>, _ text: String) {
        spellings.append((String(decoding: source.bytes[range], as: UTF8.self), text))
      }
      func walk(_ node: JSONNode) {
        if let string = node.string { collect(node.range, string) }
        for item in node.array ?? [] { walk(item) }
        for member in node.members ?? [] {
          collect(member.keyRange, member.key)
          walk(member.value)
        }
      }
      if let root { walk(root) }
    }
    #expect(spellings.count > 5_000)
    let answers = try FrontMatterOracle.read(spellings.map { "- " + $0.bytes })
    for ((bytes, text), answer) in zip(spellings, answers) {
      #expect(answer == "[" + FrontMatterText.quoted(text) + "]", "\(bytes)")
    }
  }
}
