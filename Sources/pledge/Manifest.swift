/// The list of the files Pledge wrote into a folder, by which it knows the folder again.
struct Manifest {
  static let name = ".pledge-manifest"
  private static let heading = "# Written by pledge: these files are replaced by its next build."

  /// Paths inside the folder, in byte order.
  let paths: [String]

  init(paths: [String]) { self.paths = paths }

  /// Reads a manifest; nil when these bytes are none. Paths that lead out of the folder or behind a dot are none of ours.
  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first.map(String.init) == Self.heading else { return nil }
    paths = lines.dropFirst().map(String.init).filter {
      path in
      !path.hasPrefix("/") && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
  }

  var bytes: [UInt8] {
    Array(([Self.heading] + paths).map { $0 + "\n" }.joined().utf8)
  }
}
