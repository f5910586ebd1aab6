import PledgeJSON
public import PledgeModel

/// The JSON Schema of a kind of file, by which editors complete and underline.
public struct KindSchema: Sendable {
  public let kind: Kind

  public init(_ kind: Kind) { self.kind = kind }

  /// Every kind's, in the order in which the reference tells of them.
  public static let all = Kind.allCases.map(KindSchema.init)

  /// Its file's name wherever it is written.
  public var fileName: String { "\(kind.rawValue).schema.json" }

  /// What a file of this kind is, in a sentence.
  public var summary: String { kind.schema.description }

  /// The file: JSON Schema 2020-12. It has no `$id`, so that a copy beside the content is as good as any.
  public var bytes: [UInt8] { kind.schema.document(title: "Pledge: \(kind.rawValue)").text() }
}
