/// A wall-clock time, as seconds from midnight: 00:00 to 24:00, both included.
public struct LocalTime: Sendable, Hashable {
  private let storage: Int32

  /// Seconds from midnight, 0 to 86,400.
  public var seconds: Int { Int(storage) }

  public static let midnight = LocalTime(checked: 0)
  /// 24:00, the midnight that ends the date.
  public static let endOfDay = LocalTime(checked: 86_400)

  private init(checked seconds: Int32) { storage = seconds }

  /// That many seconds from midnight; nil outside 0 to 86,400.
  public init?(seconds: Int) {
    guard 0...86_400 ~= seconds else { return nil }
    storage = Int32(seconds)
  }

  /// Reads `09:00`, `09:00:30` or `24:00` and nothing looser: two digits each, no leap second.
  public init?(_ text: String) {
    var cursor = ByteCursor(text)
    guard let hours = cursor.number(digits: 2), cursor.take(UInt8(ascii: ":")),
      let minutes = cursor.number(digits: 2), minutes < 60
    else { return nil }
    var seconds = 0
    if cursor.take(UInt8(ascii: ":")) {
      guard let read = cursor.number(digits: 2), read < 60 else { return nil }
      seconds = read
    }
    guard cursor.isAtEnd else { return nil }
    self.init(seconds: hours * 3600 + minutes * 60 + seconds)
  }
}

extension LocalTime: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.storage < right.storage }
}

extension LocalTime: CustomStringConvertible {
  /// `09:00`; seconds are printed only when they are not zero: `09:00:30`.
  public var description: String {
    let time = "\(padded(seconds / 3600, to: 2)):\(padded(seconds / 60 % 60, to: 2))"
    return seconds % 60 == 0 ? time : "\(time):\(padded(seconds % 60, to: 2))"
  }
}
