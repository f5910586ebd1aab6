import PledgeExport
internal import PledgeModel
public import PledgeTime

/// A policy to start from: one of the shapes that most policies have.
public struct Starter: Sendable {
  /// What an author tells of the policy before there is one.
  public struct Answers: Sendable {
    /// Who promises.
    public var provider: String
    /// Where support sits: an IANA name.
    public var timeZone: String
    public var email: String
    /// The day on which the policy takes effect.
    public var date: CivilDate

    public init(provider: String, timeZone: String, email: String, date: CivilDate) {
      self.provider = provider
      self.timeZone = timeZone
      self.email = email
      self.date = date
    }
  }

  /// The word that chooses it.
  public let name: String
  public let summary: String
  /// What its files hold, by path; `«…»` stands for what the author tells.
  private let texts: [String: String]

  init(_ name: String, _ summary: String, _ texts: [String: String]) {
    self.name = name
    self.summary = summary
    self.texts = texts
  }

  /// Every shape, the simplest first.
  public static let all: [Starter] = [.plan, .plans, .openSource]

  /// The files of a policy that checks clean, ordered by path.
  public func files(_ answers: Answers) -> [(path: String, text: String)] {
    let year = answers.date.components.year
    let values = [
      "provider": answers.provider, "support": "\(answers.provider) support",
      "id": Self.id(answers.provider), "zone": answers.timeZone, "email": answers.email,
      "date": "\(answers.date)", "first": "\(year)-01-01", "last": "\(year + 1)-12-31",
      "review": "\(answers.date.advanced(by: 365))",
    ]
    return texts.sorted { $0.key < $1.key }.map { path, text in
      (path, Self.filled(text, with: values, isJSON: path.hasSuffix(".json")))
    }
  }

  private static func filled(_ text: String, with values: [String: String], isJSON: Bool) -> String
  {
    var filled = ""
    for (index, part) in text.split(separator: "«", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let end = part.firstIndex(of: "»") else {
        filled += part
        continue
      }
      let value = values[String(part[..<end])] ?? ""
      // Data quotes as JSON does, front matter too; in prose no value is markup.
      let isData = isJSON || !filled.contains("\n---\n")
      filled += isData ? value.escapedForQuotes : value.escapedForMarkdown
      filled += part[part.index(after: end)...]
    }
    return filled + "\n"
  }

  /// The name as an id: small letters, figures and hyphens.
  private static func id(_ name: String) -> String {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return (words.isEmpty ? ["support"] : words + ["support"]).joined(separator: "-")
  }
}
