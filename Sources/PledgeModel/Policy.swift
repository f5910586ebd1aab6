public import PledgeTime

/// A support policy: what a provider promises its customers.
///
/// Read from a content folder it carries its documents; read from an SLA definition it does not.
/// References between its parts are kept as written, so that a rule can say which are wrong.
public struct Policy: Sendable {
  public var identity: Identity
  /// BCP 47 tags; the first is the default language.
  public var languages: [String]
  /// The zone whose days civil days are counted in: an IANA name.
  public var timeZone: Located<String>?
  /// The zones for which calendars in the customer's own zone are judged and published: IANA names.
  public var customerZones: [Located<String>] = []
  /// In stage order.
  public var metrics: [Metric] = []
  public var calendars: [SupportCalendar] = []
  public var channels: [Channel] = []
  public var plans: [Plan] = []
  public var severities: [Severity] = []
  public var targetTables: [TargetTable] = []
  /// What the tables promise, one value for each plan, severity and metric.
  public var targets: [Target] = []
  /// When clocks start, what stops them, and what counts as a response.
  public var timing = Timing()
  public var steps: [ProcessStep] = []
  /// Those to whom tickets are escalated.
  public var roles: [Role] = []
  public var escalations: [Escalation] = []
  /// What customers must do.
  public var obligations: [Obligation] = []
  /// What is not supported.
  public var exclusions: [PlainClause] = []
  /// What customers get when a promise is broken.
  public var remedies: [Remedy] = []
  public var versions: [SupportedVersion] = []
  /// Terms and what they mean.
  public var definitions: [PlainClause] = []
  public var news: [NewsItem] = []
  /// Its published versions, the one that took effect first at the beginning.
  public var releases: [PolicyRelease] = []
  /// Every Markdown document, in every language, ordered by path.
  public var documents: [Document] = []
  /// Paths of the files that are copied as they are.
  public var assets: [String] = []
  public var acceptances: [Acceptance] = []
  public var ruleSettings: [RuleSetting] = []
  public var approvals: [Approval] = []
  public var aliases: [Alias] = []
  public var additions: [Addition] = []
  /// What its data holds of texts that customers read, in every language; documents hold the others.
  public var texts: [DataText] = []
  /// Kinds of which a file could not be read whole: what refers to them cannot be judged.
  public var unreadKinds: Set<Kind> = []
  /// Translations, by file, in which a heading could not be told: what seems to be missing may stand there.
  public var unreadTranslations: Set<String> = []

  /// The most customer zones a policy may name; it is judged for each of them.
  public static let mostCustomerZones = 50

  public init(identity: Identity, languages: [String]) {
    self.identity = identity
    self.languages = languages
  }

  public var defaultLanguage: String { languages.first ?? "en" }

  /// Everything that stands under a heading of its own beside plans and severities.
  public var clauses: [Clause] {
    let terms = escalations.map(\.clause) + obligations.map(\.clause) + exclusions.map(\.clause)
    return terms + remedies.map(\.clause) + versions.map(\.clause) + definitions.map(\.clause)
  }

  /// The names of the time zones it speaks of, each once, in order; the customer's own has none.
  public var zoneNames: [String] {
    let calendars = calendars.filter { !$0.isInCustomerZone }.map(\.timeZone.value)
    let own = timeZone.map { [$0.value] } ?? []
    return Set(own + calendars + customerZones.map(\.value)).sorted()
  }
}

/// Who promises, what the policy is called, and since when it holds.
public struct Identity: Sendable {
  public var id: String
  public var name: Localized<String>
  public var description: Localized<String>
  /// Empty where the policy names none.
  public var version: String
  /// Where it is written; nil where a definition was read.
  public var versionPlace: Place?
  public var effectiveDate: Located<CivilDate>?
  /// Where the site is published: an absolute address that ends in `/`.
  public var url: String?
  public var urlPlace: Place?
  /// Where its content is edited: an absolute address that ends in `/` and is followed by a file's path.
  public var editURL: String?
  public var provider: Provider?
  /// Whom to tell of a weakness; nil where a definition was read.
  public var security: SecurityContact?
  public var notice: Notice?
  /// The language whose text binds where translations differ: a BCP 47 tag.
  public var governingLanguage: Located<String>?
  /// The day by which the policy is to be reviewed.
  public var reviewBy: Located<CivilDate>?
  /// Where the policy says who it is.
  public var place: Place

  public init(
    id: String, name: Localized<String>, description: Localized<String> = Localized(),
    version: String,
    effectiveDate: Located<CivilDate>? = nil, url: String? = nil, urlPlace: Place? = nil,
    provider: Provider? = nil,
    notice: Notice? = nil, place: Place
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.version = version
    self.effectiveDate = effectiveDate
    self.url = url
    self.urlPlace = urlPlace
    self.provider = provider
    self.notice = notice
    self.place = place
  }
}

/// The company that promises.
public struct Provider: Sendable {
  public var name: Localized<String>
  public var legalName: String?
  public var url: String?
  public var urlPlace: Place?

  public init(
    name: Localized<String>, legalName: String? = nil, url: String? = nil,
    urlPlace: Place? = nil
  ) {
    self.name = name
    self.legalName = legalName
    self.url = url
    self.urlPlace = urlPlace
  }
}

/// How long before it takes effect a change is announced.
public struct Notice: Sendable {
  public var days: Int
  public var text: Localized<String>

  public init(days: Int, text: Localized<String>) {
    self.days = days
    self.text = text
  }
}
