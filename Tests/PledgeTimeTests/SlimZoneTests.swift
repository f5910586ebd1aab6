import Foundation
import Testing

@testable import PledgeTime

/// Debian's files list transitions up to 2037; others' leave them to the footer as soon as they can.
@Suite(.enabled(if: SlimZones.areAvailable, "no zic or tzdata.zi: install tzdata and libc-bin"))
struct SlimZoneTests {
  @Test(.enabled(if: Python.isAvailable, "python3 is not installed"))
  func everySlimZoneAgreesWithGlibc() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "pledge-zones-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try SlimZones.compile(into: folder)
    var seen: Set<[UInt8]> = []
    var zones: [(tz: String, zone: Zone)] = []
    var smaller = 0
    for name in SystemZones.names {
      let path = folder.appendingPathComponent(name).path
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      guard seen.insert([UInt8](data)).inserted else { continue }
      zones.append((":" + path, try Zone(name: name, tzif: [UInt8](data))))
      if data.count < SystemZones.bytes(name).count { smaller += 1 }
    }
    #expect(zones.count > 300)
    #expect(smaller > 100)
    let (instants, wrong) = try Glibc.disagreements(zones, per: 100)
    #expect(instants > 500 * zones.count)
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "; "))")
  }
}

private enum SlimZones {
  static let zic = "/usr/sbin/zic"
  static let source = "\(SystemZones.folder)/tzdata.zi"

  static let areAvailable =
    FileManager.default.isExecutableFile(atPath: zic)
    && FileManager.default.fileExists(atPath: source)

  static func compile(into folder: URL) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: zic)
    process.arguments = ["-b", "slim", "-d", folder.path, source]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}
