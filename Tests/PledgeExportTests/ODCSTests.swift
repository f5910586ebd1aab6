import Foundation
import PledgeModel
import Testing

@testable import PledgeExport

/// A data contract is what the standard's own schema asks for, read by a YAML reader that is not ours.
@Suite struct ODCSTests {
  @Test(.enabled(if: ODCSSchema.isAvailable), arguments: DeskPolicy.allCases)
  func isValid(_ policy: DeskPolicy) throws {
    var subject = try policy.subject()
    subject.policy.identity.name.set("\u{85}\u{2028}\u{7F}\u{0}: \"# '\\\r\n- 😀", in: "en")
    let count = subject.policy.targets.count { target in
      if case .promise(_) = target.value { true } else { false }
    }
    let printed = try ODCSSchema.judge(Exporter.odcs(subject).bytes)
    #expect(
      printed == "\(count) properties\n\(subject.policy.channels.count) channels\nname kept\n")
  }
}

/// The JSON Schema that the package `open-data-contract-standard` carries.
enum ODCSSchema {
  static let isAvailable =
    (try? run("import yaml, jsonschema, open_data_contract_standard", [])) != nil

  static func judge(_ bytes: [UInt8]) throws -> String {
    try run(
      #"""
      import json, pathlib, sys, yaml, jsonschema, open_data_contract_standard as standard
      contract = yaml.safe_load(open(sys.argv[1], 'rb'))
      folder = pathlib.Path(standard.__file__).parent
      jsonschema.validate(contract, json.loads((folder / 'schema.json').read_text()))
      names = {p['property'] for p in contract['slaProperties']}
      print(len(names), 'properties')
      print(len(contract['support']), 'channels')
      print('name', 'kept' if contract['name'] == '\x85\u2028\x7f\0: "# \'\\\r\n- \U0001F600' else 'changed')
      """#, bytes)
  }

  private static func run(_ program: String, _ input: [UInt8]) throws -> String {
    String(decoding: try Python.run(program, input: input), as: UTF8.self)
  }
}
