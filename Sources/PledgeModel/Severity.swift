/// How much a problem hurts the customer, and by what one tells.
public struct Severity: Sendable {
  public var id: String
  public var name: Localized<String>
  public var definition: Localized<Prose>
  public var place: Place

  public init(
    id: String, name: Localized<String>, definition: Localized<Prose> = Localized(), place: Place
  ) {
    self.id = id
    self.name = name
    self.definition = definition
    self.place = place
  }
}
