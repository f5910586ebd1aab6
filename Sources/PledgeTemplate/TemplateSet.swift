/// Compiled templates that can name each other as partials: Mustache (its specification's interpolation, sections, inverted
/// sections, partials, comments, delimiters), read strictly.
///
/// Nothing is silently empty: a name that no context has, a partial that the set has not, and a value that cannot be printed are faults.
public struct TemplateSet: Sendable {
  private let program: Program
  private let indices: [String: Int]

  /// What is wrong with the templates themselves, by template name and place. At most 100 are listed for one template.
  public let faults: [TemplateFault]

  /// Compiles templates, given by name in UTF-8, and collects every fault.
  public init(_ sources: [String: [UInt8]]) {
    let compiler = TemplateCompiler(sources)
    program = compiler.program
    indices = compiler.indices
    faults = program.templates.flatMap(\.faults)
  }

  /// Appends a rendered template to the output.
  ///
  /// Returns what is wrong, in the order it was met, each place once: names that are not in scope, and what is wrong with the
  /// templates that were used, as in `faults`. If it returns anything, the output is not fit to be published.
  public func render(_ name: String, _ value: Value, into output: inout [UInt8]) -> [TemplateFault]
  {
    guard let index = indices[name] else {
      let hint = Suggestion.hint(for: name, among: indices.keys.sorted())
      return [
        TemplateFault(
          template: name, line: 1, column: 1, message: "no template is named “\(name)”", hint: hint)
      ]
    }
    var renderer = Renderer(program, value)
    // Swapped in and out rather than copied: the output may be large.
    swap(&renderer.output, &output)
    renderer.run(index)
    swap(&renderer.output, &output)
    return renderer.faults.faults
  }
}
