/// What starts, stops and answers for the clocks of all targets.
public struct Timing: Sendable {
  /// When a ticket counts as received, earliest first.
  public enum Received: String, CaseIterable, Sendable { case sent, arrived, registered }

  /// Something during which clocks stand still.
  public struct Pause: Sendable {
    public var id: String
    public var name: Localized<String>
    /// The ids of the metrics it stops; nil is every one.
    public var metrics: [Located<String>]?
    public var place: Place

    public init(
      id: String, name: Localized<String>, metrics: [Located<String>]? = nil, place: Place
    ) {
      self.id = id
      self.name = name
      self.metrics = metrics
      self.place = place
    }
  }

  /// What counts as a response.
  public struct Response: Sendable {
    /// Whether an automatic reply counts.
    public var isAutomatic: Bool
    public var text: Localized<String>

    public init(isAutomatic: Bool, text: Localized<String>) {
      self.isAutomatic = isAutomatic
      self.text = text
    }
  }

  public var received: Received?
  /// Nil where the policy does not say; empty where nothing stops a clock.
  public var pauses: [Pause]?
  public var response: Response?

  public init(received: Received? = nil, pauses: [Pause]? = nil, response: Response? = nil) {
    self.received = received
    self.pauses = pauses
    self.response = response
  }
}
