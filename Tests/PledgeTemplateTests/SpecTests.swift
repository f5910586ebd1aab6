import PledgeTemplate
import Testing

/// The Mustache specification, and where reading strictly differs from it.
@Suite(
  .enabled(if: SpecCase.isThere, "the Mustache specification is not at ../shared/specs/mustache"))
struct SpecTests {
  /// The cases that name what is not there. The specification takes it for empty and so do we, but we say so:
  /// what is written is the same, and these faults are reported.
  static let strict: [String: [String]] = [
    // A name that no context has.
    "interpolation: Basic Context Miss Interpolation": [
      "main:1:4: no value is named “cannot” here"
    ],
    "interpolation: Triple Mustache Context Miss Interpolation": [
      "main:1:4: no value is named “cannot” here"
    ],
    "interpolation: Ampersand Context Miss Interpolation": [
      "main:1:4: no value is named “cannot” here"
    ],
    "sections: Context Misses": ["main:1:2: no value is named “missing” here"],
    "inverted: Context Misses": ["main:1:2: no value is named “missing” here"],
    // A name that is a single key with a dot in it, which is not how names with dots are read.
    "interpolation: Dotted Names are never single keys": ["main:1:1: no value is named “a” here"],
    // A dotted name whose first part is found and a later one is not.
    "interpolation: Dotted Names - Broken Chains": [
      "main:1:2: “a.b.c” looks for “b”, which is not there"
    ],
    "interpolation: Dotted Names - Broken Chain Resolution": [
      "main:1:2: “a.b.c.name” looks for “c”, which is not there"
    ],
    "interpolation: Dotted Names - Context Precedence": [
      "main:1:7: “b.c” looks for “c”, which is not there"
    ],
    "sections: Dotted Names - Broken Chains": [
      "main:1:2: “a.b.c” looks for “b”, which is not there"
    ],
    "inverted: Dotted Names - Broken Chains": [
      "main:1:2: “a.b.c” looks for “b”, which is not there"
    ],
    // A partial that the set has not.
    "partials: Failed Lookup": ["main:1:2: no template is named “text”"],
  ]

  @Test(arguments: SpecCase.all)
  func `writes what the specification says`(_ spec: SpecCase) {
    var sources = spec.partials.mapValues { Array($0.utf8) }
    sources["main"] = Array(spec.template.utf8)
    var output: [UInt8] = []
    let faults = TemplateSet(sources).render("main", spec.data, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == spec.expected)
    #expect(
      faults.map { "\($0.template):\($0.line):\($0.column): \($0.message)" } == Self.strict[
        spec.testDescription] ?? [])
  }

  @Test func `holds every module and every case listed as strict`() {
    let counts = SpecCase.modules.map { module in SpecCase.all.count { $0.module == module } }
    #expect(counts == [42, 34, 22, 12, 12, 14])
    #expect(Set(Self.strict.keys).subtracting(SpecCase.all.map(\.testDescription)).isEmpty)
  }
}
