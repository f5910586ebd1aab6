import PledgeCompiler
import PledgeModel
import PledgeTime
import Testing

@testable import PledgeCheck

/// The running text of a policy, and where each part of it is written.
@Suite struct PassageTests {
  private static let policy = """
    { "id": "example", "name": { "en": "Example", "es": "Ejemplo" }, "version": "1.0.0",
      "languages": ["en", "es"], "added": { "x": "Said \\"so\\"." } }
    """

  private func passages(_ files: [String: String]) -> (Passages, [String: SourceText]) {
    let sources = files.map { SourceText(path: $0.key, bytes: Array($0.value.utf8)) }
    let policy = Draft(Content(sources: sources)).policy
    return (
      Passages(policy, policy.writtenProses),
      Dictionary(uniqueKeysWithValues: sources.map { ($0.path, $0) })
    )
  }

  private func texts(_ passages: Passages, in file: String) -> [String] {
    passages.all.filter { $0.file == file }.map {
      "\($0.kind) \($0.language): \(passages.string($0.text))"
    }
  }

  @Test func blocksAreTextWithoutMarkup() {
    let (passages, _) = passages([
      "policy.json": Self.policy,
      "index.md": """
      # Help

      Write to *us*,
      or [call](tel:+34600000000) us at `x` ![a phone](phone.png)\\
      {{targets.P1.initialResponse}}.

      - One &amp; two

        > Three

      ```
      code
      ```

      | A | B |
      |---|---|
      | c | d \\| e |
      """,
      "es/index.md": "---\ntitle: Ayuda\n---\nHola.\n",
    ])
    let o = "\u{FFFC}"
    #expect(
      texts(passages, in: "index.md") == [
        "heading en: Help", "paragraph en: Write to us, or call us at \(o) \(o)\n\(o).",
        "item en: One & two", "quote en: Three", "cell en: A", "cell en: B", "cell en: c",
        "cell en: d | e",
      ])
    #expect(passages.references == ["targets.P1.initialResponse"])
    #expect(texts(passages, in: "es/index.md") == ["paragraph es: Hola.", "data es: Ayuda"])
    #expect(
      texts(passages, in: "policy.json") == [
        "data en: Example", "data es: Ejemplo", "remark en: Said \"so\".",
      ])
  }

  @Test func dataAndProseInJSONAreThere() {
    let (passages, _) = passages([
      "policy.json": #"{ "id": "example", "name": "Example", "version": "1" }"#,
      "process.json": #"{ "kind": "process", "title": "Steps", "steps": ["We *log* it."] }"#,
      "channels/mail.json":
        #"{ "address": "a@example.com", "title": "Mail", "have": ["A number"], "subject": "[your number]" }"#,
      "draft.md": "---\ndraft: true\ntitle: Draft\n---\nNothing.\n",
    ])
    #expect(
      texts(passages, in: "process.json") == ["paragraph en: We log it.", "data en: Steps"])
    #expect(texts(passages, in: "channels/mail.json") == ["data en: Mail", "data en: A number"])
    #expect(texts(passages, in: "draft.md") == [])
  }

  /// Every word of a text is where its place says, however it is written.
  @Test(
    arguments: [
      "Plain words\nover two lines\n", "A **bold\nword** and [a link](index.md)\n",
      "- item\n  - nested item\n\n    with a paragraph\n", "> quoted\n> twice\n",
      "| a cell | another |\n|---|---|\n| c1 | \\| d1 |\n", "Árbol señal `code` niño\n",
      "A \\*star\\* and &amp; more\n",
    ])
  func everyWordHasItsPlace(markdown: String) throws {
    let (passages, sources) = passages([
      "policy.json": Self.policy, "index.md": "---\ntitle: \"Own title\"\n---\n" + markdown,
    ])
    let source = try #require(sources["index.md"])
    var count = 0
    for passage in passages.all where passage.file == "index.md" {
      for word in passages.words(of: passage) {
        let place = passages.place(of: word.range, in: passage)
        #expect(source.text(at: place) == passages.string(word.range))
        count += 1
      }
    }
    #expect(count > 3)
  }

  @Test func wordsKnowWhatStandsBetweenThem() {
    let (passages, _) = passages([
      "policy.json": Self.policy,
      "index.md": "One two\nthree-four l’équipe 2 P1, x — y\u{A0}z {{a.b}} w™ ﬁn ¿qué? É\n",
    ])
    let passage = passages.all.first { $0.file == "index.md" }
    let words = passage.map { passages.words(of: $0) } ?? []
    #expect(
      words.map { "\(passages.string($0.range)) \($0.gap)" } == [
        "One other", "two space", "three space", "four joiner", "l space", "équipe joiner",
        "2 space", "P1 space", "x other", "y other", "z space", "w other", "ﬁn other", "qué other",
        "É other",
      ])
    #expect(words.filter(\.hasDigit).map { passages.string($0.range) } == ["2", "P1"])
    #expect(
      words.filter(\.isBeyondASCII).map { passages.string($0.range) }
        == ["équipe", "ﬁn", "qué", "É"])
    #expect(words.last?.hash == words.first { $0.start == words.last?.start }?.hash)
  }

  @Test func whatIsEscapedInJSONStandsAtItsText() throws {
    let (passages, sources) = passages(["policy.json": Self.policy])
    let source = try #require(sources["policy.json"])
    let places = passages.all.map { source.text(at: passages.place(of: $0)) }
    #expect(places == ["Example", "Ejemplo", #""Said \"so\".""#])
  }
}

extension SourceText {
  /// What stands at a place.
  func text(at place: Place) -> String {
    let start = offset(ofLine: place.line) + place.column - 1
    let end = offset(ofLine: place.endLine) + place.endColumn - 1
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }
}
