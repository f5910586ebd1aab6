/// One Markdown file: a page, or the text beside a policy's data.
public struct Document: Sendable {
  /// The path inside the content folder: `es/severities.md`.
  public var file: String
  /// The path inside its language: `severities.md`.
  public var path: String
  public var language: String
  public var kind: Kind
  public var title: String
  public var description: String?
  /// Its place in the navigation, least first; nil leaves it out of it.
  public var order: Int?
  public var isDraft: Bool
  /// Site paths that lead here.
  public var aliases: [Located<String>]
  public var additions: [Addition]
  public var prose: Prose
  /// The heading that was taken off the text because it is the title.
  public var heading = Prose()

  public init(
    file: String, path: String, language: String, kind: Kind, title: String,
    description: String? = nil,
    order: Int? = nil, isDraft: Bool = false, aliases: [Located<String>] = [],
    additions: [Addition] = [],
    prose: Prose
  ) {
    self.file = file
    self.path = path
    self.language = language
    self.kind = kind
    self.title = title
    self.description = description
    self.order = order
    self.isDraft = isDraft
    self.aliases = aliases
    self.additions = additions
    self.prose = prose
  }
}
