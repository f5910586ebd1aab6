/// A way to reach support.
public struct Channel: Sendable {
  public enum Contact: Hashable, Sendable {
    /// As people read it: `+34 637 825 553`.
    case telephone(String)
    case email(String)
    /// An absolute http or https address.
    case web(String)
  }

  public var id: String
  public var name: Localized<String>
  public var contact: Contact
  /// Where the number or the address is written; nil where a definition was read.
  public var contactPlace: Place?
  public var hours: Located<Clock>?
  /// The plans that may use it; nil is every plan.
  public var plans: [Located<String>]?
  /// The severities that may be reported by it; nil is every severity.
  public var severities: [Located<String>]?
  /// The languages spoken, BCP 47 tags.
  public var languages: [String]
  /// What the customer should have at hand.
  public var have: Localized<[String]>
  /// What a mail's subject starts with.
  public var subject: Localized<String>
  /// What the customer reads about it.
  public var body: Localized<Prose>
  public var order: Int?
  /// Whether its data could be read whole; if not, what seems to be missing may stand in the rest.
  public var isWhole: Bool
  public var place: Place

  public init(
    id: String, name: Localized<String>, contact: Contact, contactPlace: Place? = nil,
    hours: Located<Clock>? = nil,
    plans: [Located<String>]? = nil, severities: [Located<String>]? = nil, languages: [String] = [],
    have: Localized<[String]> = Localized(), subject: Localized<String> = Localized(),
    body: Localized<Prose> = Localized(), order: Int? = nil,
    isWhole: Bool = true, place: Place
  ) {
    self.id = id
    self.name = name
    self.contact = contact
    self.contactPlace = contactPlace
    self.hours = hours
    self.plans = plans
    self.severities = severities
    self.languages = languages
    self.have = have
    self.subject = subject
    self.body = body
    self.order = order
    self.isWhole = isWhole
    self.place = place
  }
}

extension Channel.Contact {
  /// What the customer reads: the number, the address.
  public var text: String {
    switch self {
    case .telephone(let text), .email(let text), .web(let text): text
    }
  }

  /// The key that names it in content and in the SLA definition.
  public var key: String {
    switch self {
    case .telephone: "number"
    case .email: "address"
    case .web: "url"
    }
  }
}
