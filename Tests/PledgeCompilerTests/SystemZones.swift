import Foundation
import PledgeCompiler
import PledgeModel
import PledgeTime

/// The machine's time zones, as the command line hands them in.
enum SystemZones {
  static func load(_ names: [String]) throws -> ZoneData {
    let zones = names.compactMap { name in
      (try? Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)"))).flatMap { data in
        try? Zone(name: name, tzif: Array(data))
      }
    }
    return ZoneData(zones: zones, allNames: ["Europe/Madrid", "Europe/Lisbon", "America/New_York"])
  }
}

/// The files of `templates/`, as the command line carries them.
enum DefaultTheme {
  static let files: [String: [UInt8]] = {
    let folder = ProjectFolder.root.appending(path: "templates")
    var files: [String: [UInt8]] = [:]
    for name in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String })
      ?? []
    {
      if let data = try? Data(contentsOf: folder.appending(path: name)) {
        files[name] = Array(data)
      }
    }
    return files
  }()
}

enum ProjectFolder {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}
