/// Arithmetic on paths inside a content folder or a site.
///
/// A path is relative to the root of its tree: names with `/` between them, never `/` first, never
/// `.` or `..` as a name. The functions work on bytes, since every link of every page passes here.
public enum SitePath {
  /// The folder a path lies in, with its final `/`; empty at the root.
  public static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }

  /// The part after the last `/`.
  public static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// What leads from a file's folder back to the root: `../` once for each folder.
  public static func up(from path: String) -> String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// The path without this ending, or nil if it ends otherwise or has nothing before it.
  public static func dropping(_ ending: String, from path: String) -> String? {
    guard path.utf8.count > ending.utf8.count, path.hasSuffix(ending) else { return nil }
    return String(path.dropLast(ending.count))
  }

  /// The path a reference written in a file means: `../a.md` in `b/c.md` is `a.md`, `/a.md` is `a.md`
  /// anywhere. Nil when it leaves the tree. Empty, or ending in `/`, when it means a folder.
  public static func resolve(_ reference: String, in file: String) -> String? {
    var path: [UInt8] = []
    path.reserveCapacity(file.utf8.count + reference.utf8.count)
    let isRooted = reference.utf8.first == slash
    if !isRooted, let last = file.utf8.lastIndex(of: slash) { path += file.utf8[...last] }
    var name = path.count
    for byte in reference.utf8 {
      if byte == slash {
        guard close(&path, from: name, isFolder: true) else { return nil }
        name = path.count
      } else {
        path.append(byte)
      }
    }
    guard close(&path, from: name, isFolder: false) else { return nil }
    return String(decoding: path, as: UTF8.self)
  }

  /// Ends the name that starts at an offset: takes off what names no part, and goes up for `..`.
  /// False where there is nothing to go up to.
  private static func close(_ path: inout [UInt8], from name: Int, isFolder: Bool) -> Bool {
    let dots = path[name...].allSatisfy { $0 == dot } ? path.count - name : 3
    guard dots <= 2 else {
      if isFolder { path.append(slash) }
      return true
    }
    path.removeSubrange(name...)
    guard dots == 2 else { return true }
    guard path.popLast() != nil else { return false }
    while let last = path.last, last != slash { path.removeLast() }
    return true
  }

  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  /// The reference by which one path names another, percent-encoded: from `es/a.html`, `b.html` is
  /// `../b.html` and `es/c.html` is `c.html`.
  public static func reference(to target: String, from path: String) -> String {
    let (end, start) = (target.utf8, path.utf8)
    // Where the first name begins that the two do not share.
    var (fork, climb) = (end.startIndex, start.startIndex)
    var (index, other) = (fork, climb)
    while index < end.endIndex, other < start.endIndex, end[index] == start[other] {
      let isSlash = end[index] == slash
      (index, other) = (end.index(after: index), start.index(after: other))
      if isSlash { (fork, climb) = (index, other) }
    }
    var bytes: [UInt8] = []
    for byte in start[climb...] where byte == slash { bytes += "../".utf8 }
    for byte in end[fork...] { PercentEncoding.append(byte, keeping: kept, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The path as it stands in an address: RFC 3986 section 3.3, with `:` encoded too, since a
  /// relative reference must not look as if it had a scheme.
  public static func encoded(_ path: String) -> String {
    PercentEncoding.encode(path, keeping: kept)
  }

  private static let kept = "/!$&'()*+,;=@"
}
