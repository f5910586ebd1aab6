/// What a customer bought.
public struct Plan: Sendable {
  public var id: String
  public var name: Localized<String>
  /// What the plan covers.
  public var scope: Localized<Prose>
  public var entitlements: Localized<[String]>
  /// Whether response targets are promised at all.
  public var hasTargets: Bool
  /// Its place among the plans that the author ranks, the one with least first; nil where it is not ranked.
  public var rank: Int?
  public var place: Place

  public init(
    id: String, name: Localized<String>, scope: Localized<Prose> = Localized(),
    entitlements: Localized<[String]> = Localized(), hasTargets: Bool = true,
    rank: Int? = nil, place: Place
  ) {
    self.id = id
    self.name = name
    self.scope = scope
    self.entitlements = entitlements
    self.hasTargets = hasTargets
    self.rank = rank
    self.place = place
  }
}
