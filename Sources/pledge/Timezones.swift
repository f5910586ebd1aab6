import Glibc
import PledgeModel
import PledgeTime

/// The system's time zone data.
enum Timezones {
  /// Where Debian's tzdata and most other systems keep it.
  private static let folder = "/usr/share/zoneinfo"
  private static let sizeLimit = 1 << 20

  /// The zones of these names, and all names there are when one of them is not among them.
  static func load(_ names: [String]) throws(FileSystemError) -> ZoneData {
    if !names.isEmpty, try FileSystem.status(folder) == nil {
      throw FileSystemError("find time zones (install tzdata) in", folder)
    }
    let zones = names.compactMap(load)
    return ZoneData(
      zones: zones, allNames: zones.count == names.count ? [] : allNames(in: folder, prefix: ""))
  }

  /// The same, each as the one of its name that is given, and outside of what that one knows as the system tells it.
  static func load(
    _ names: [String], completing given: [Zone]
  ) throws(FileSystemError) -> ZoneData {
    let given = ZoneData(zones: given)
    // What is given is enough where the system has nothing.
    let areAllGiven = names.allSatisfy { given[$0] != nil }
    if areAllGiven, try FileSystem.status(folder) == nil { return given }
    var data = try load(names)
    data.zones = names.compactMap { name in
      guard let zone = given[name] else { return data[name] }
      return data[name].map(zone.completed(by:)) ?? zone
    }
    return data
  }

  /// The zone of this machine, where `TZ` or `/etc/localtime` names one that is known and not UTC.
  static var system: Zone? {
    guard let zone = local else { return nil }
    let isUTC = zone.offset(at: 0) == 0 && zone.transitions(from: .min, to: .max).isEmpty
    return isUTC ? nil : zone
  }

  private static var local: Zone? {
    if let name = unsafe getenv("TZ").map({ unsafe String(cString: $0) }) {
      return load(name.hasPrefix(":") ? String(name.dropFirst()) : name)
    }
    guard let path = FileSystem.realPath("/etc/localtime"), path.hasPrefix(folder + "/") else {
      return nil
    }
    return load(String(path.dropFirst(folder.count + 1)))
  }

  private static func load(_ name: String) -> Zone? {
    guard isSafe(name), let bytes = try? FileSystem.read("\(folder)/\(name)", limit: sizeLimit)
    else { return nil }
    return try? Zone(name: name, tzif: bytes)
  }

  /// Whether a name can only mean a file inside the folder.
  private static func isSafe(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && !part.hasPrefix(".")
        && part.utf8.allSatisfy { byte in
          "_+-".utf8.contains(byte) || (0x30...0x39).contains(byte)
            || (0x41...0x5A).contains(byte & 0xDF)
        }
    }
  }

  private static func allNames(in path: String, prefix: String) -> [String] {
    let names = (try? FileSystem.list(path)) ?? []
    // Zones start with a capital; `posix`, `right` and the tables beside them do not.
    return names.filter { $0.first?.isUppercase == true }.flatMap { name in
      (try? FileSystem.status("\(path)/\(name)"))??.type == .directory
        ? allNames(in: "\(path)/\(name)", prefix: "\(prefix)\(name)/") : ["\(prefix)\(name)"]
    }
  }
}
