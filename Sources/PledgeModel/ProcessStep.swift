/// One step of a ticket's way through support.
public struct ProcessStep: Sendable {
  public var text: Localized<Prose>
  public var place: Place

  public init(text: Localized<Prose>, place: Place) {
    self.text = text
    self.place = place
  }
}
