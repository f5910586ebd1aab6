public import PledgeJSON
public import PledgeModel
public import PledgeTime

/// The SLA definition: a policy as data for other tools, `sla.json` beside `sla.schema.json`.
///
/// It is written in UTF-8 with the keys in the schema's order. A minor version of the format only adds
/// keys; readers ignore those they do not know.
public enum SLADefinition {
  /// The version of the format that this build writes and judges closed.
  public static let formatVersion = "1.2"

  /// The name of the file, and of its schema beside it.
  public static let fileName = "sla.json"
  public static let schemaFileName = "sla.schema.json"

  static let versionKey = "sla"

  /// The definition of a policy; `text()` makes the file of it.
  ///
  /// A target that leaves anything open is left out, as is a zone that is not among those given. A zone's
  /// transitions are written from one day before the effective date until one day after the last date any
  /// calendar covers, or the end of the year after the effective date's where none says.
  ///
  /// - Parameter zones: the zones of the policy, its calendars and its customers, by their names; others do no harm.
  public static func json(of policy: Policy, zones: [Zone]) -> JSON {
    SLADocument.form.write(SLADocument(policy, zones: zones))
  }

  /// What a definition must look like. What its keys ask of each other only the document says.
  public static let schema = Schema(
    "A support policy as data: who promises what to whom, on which clock, and how that is to be calculated. "
      + "Texts are plain, and in every language of the policy.", SLADocument.form.shape)

  /// `sla.schema.json`: JSON Schema 2020-12, closed.
  ///
  /// - Parameter url: where the site that it belongs to is published, as an absolute address.
  public static func schemaDocument(url: String? = nil) -> JSON {
    let address = url.map { "\($0)\($0.hasSuffix("/") ? "" : "/")\(schemaFileName)" }
    let document = schema.document(id: address, title: "SLA definition \(formatVersion)")
    let demands = [
      SLATarget.name: SLATarget.demands, SLAChannel.name: SLAChannel.demands,
      SLAEscalation.name: SLAEscalation.demands,
    ]
    return document.mapMember("$defs") { definitions in
      var definitions = definitions
      for (name, demands) in demands {
        definitions = definitions.mapMember(name) { definition in
          guard case .object(let members) = definition else { return definition }
          return .object(members + demands.keywords)
        }
      }
      return definitions
    }
  }

  /// Every key of a definition as Markdown tables, for the documentation.
  public static func reference() -> String { schema.reference(level: 2) }
}

extension JSON {
  /// The same object with one of its values replaced.
  fileprivate func mapMember(_ key: String, _ transform: (JSON) -> JSON) -> JSON {
    guard case .object(var members) = self else { return self }
    for index in members.indices where members[index].key == key {
      members[index].value = transform(members[index].value)
    }
    return .object(members)
  }
}
