import Foundation

@testable import PledgeTime

/// The TZif files of this machine.
enum SystemZones {
  static let folder = "/usr/share/zoneinfo"

  /// Names of all zones, without the copies in `posix/` and the leap second zones in `right/`.
  static let names: [String] = {
    guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
    return walk.compactMap { $0 as? String }.filter { name in
      !name.hasPrefix("posix/") && !name.hasPrefix("right/")
        && bytes(name).starts(with: "TZif".utf8)
    }.sorted()
  }()

  static let areAvailable = !names.isEmpty

  static func bytes(_ name: String) -> [UInt8] {
    FileManager.default.contents(atPath: "\(folder)/\(name)").map { [UInt8]($0) } ?? []
  }

  static func zone(_ name: String) throws -> Zone { try Zone(name: name, tzif: bytes(name)) }
}

/// The Unix seconds of a UTC time, `2026-03-29 01:00:00`.
func utc(_ text: String) throws -> Int64 {
  let parts = text.split(separator: " ").map(String.init)
  guard parts.count == 2, let date = CivilDate(iso: parts[0]), let time = LocalTime(parts[1]) else {
    throw NotATime(text: text)
  }
  return Int64(date.daysSince1970 * 86_400 + time.seconds)
}

struct NotATime: Error { let text: String }
