/// The clock a target runs on: elapsed time, or the opening time of a calendar named by its id.
public enum Clock: Hashable, Sendable {
  case always
  case calendar(String)

  /// The word authors write.
  public static let alwaysName = "always"

  public init(named name: String) {
    self = name == Self.alwaysName ? .always : .calendar(name)
  }

  public var name: String {
    switch self {
    case .always: Self.alwaysName
    case .calendar(let id): id
    }
  }
}
