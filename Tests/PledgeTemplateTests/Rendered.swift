import PledgeTemplate

/// What a template makes of a value.
struct Rendered: Equatable {
  let output: String
  /// Each as `template:line:column: message (hint)`.
  let faults: [String]

  init(output: String, faults: [String] = []) {
    self.output = output
    self.faults = faults
  }

  /// Renders the template `main`.
  init(_ main: String, _ value: Value = [:], partials: [String: String] = [:]) {
    var output: [UInt8] = []
    let set = TemplateSet(partials.merging(["main": main]) { $1 }.mapValues { Array($0.utf8) })
    let faults = set.render("main", value, into: &output)
    self.init(output: String(decoding: output, as: UTF8.self), faults: faults.map(\.description))
  }
}

/// The faults of one template called `t`, each as `line:column message`.
func faults(in template: String) -> [String] {
  TemplateSet(["t": Array(template.utf8)]).faults.map { "\($0.line):\($0.column) \($0.message)" }
}
