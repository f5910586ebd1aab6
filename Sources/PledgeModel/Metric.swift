/// What is timed: initial response, case assignment, resolution, or the author's own.
public struct Metric: Sendable {
  public var id: String
  public var name: Localized<String>
  /// The event that starts the clock.
  public var starts: String
  /// A recurring metric starts anew at each of its own events, as updates do, and is no stage.
  public var recurring: Bool
  public var place: Place?

  public init(
    id: String, name: Localized<String>, starts: String = Metric.ticketReceived,
    recurring: Bool = false,
    place: Place? = nil
  ) {
    self.id = id
    self.name = name
    self.starts = starts
    self.recurring = recurring
    self.place = place
  }

  public static let ticketReceived = "ticket-received"
  public static let previousUpdate = "previous-update"

  /// The ids every policy may use without declaring them, in stage order.
  public static let standardIDs = [
    "initialResponse", "caseAssignment", "update", "workaround", "resolution",
  ]
}
