import PledgeModel

/// Why git does not know a commit here, and what to do about it.
struct GitAdvice {
  let message: String

  /// - Parameter name: as the user wrote it; it is neither a file nor a commit.
  init(_ name: String) throws(FileSystemError) {
    let quoted = "“\(name)”"
    guard let result = try ChildProcess.run("git", ["rev-parse", "--is-shallow-repository"]) else {
      message =
        "\(quoted) is no folder, and git, which might know it as a ref, is not installed: name a folder or an sla.json, or install git"
      return
    }
    guard result.code == 0 else {
      let words = String(decoding: result.errors, as: UTF8.self).split(separator: "\n").first
      message =
        "\(quoted) is no folder, and git knows no ref here: \(words ?? "git rev-parse failed")"
      return
    }
    let isShallow = result.output.starts(with: "true".utf8)
    let refs = try Self.lines([
      "for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes",
    ])
    let remotes = try Self.lines(["remote"])
    let unknown = "there is no ref \(quoted) here, and no folder of this name"
    if let generations = try Self.generations(name) {
      message =
        isShallow
        ? "\(quoted) lies beyond what this shallow clone holds; fetch more of the history: git fetch --deepen=\(generations)"
        : "\(quoted) lies before the first commit"
      return
    }
    let own = refs.first { ref in remotes.contains { ref == "\($0)/\(name)" } }
    if let near = own ?? nearest(to: name, among: refs), own != nil || !isShallow {
      message = "\(unknown); did you mean “\(near)”?"
      return
    }
    guard let fetch = Self.fetch(name, remotes: remotes, isShallow: isShallow) else {
      message = unknown
      return
    }
    message = "\(unknown); if it is known elsewhere, fetch it: \(fetch)"
  }

  /// How far a name such as `HEAD~3` goes back from a commit that is there; nil where it is no such name.
  private static func generations(_ name: String) throws(FileSystemError) -> Int? {
    guard let mark = name.firstIndex(where: { $0 == "~" || $0 == "^" }), mark != name.startIndex,
      try GitCommit(String(name[..<mark])) != nil
    else { return nil }
    var (count, rest) = (0, name[mark...])
    while let sign = rest.popFirst() {
      guard sign == "~" || sign == "^" else { return nil }
      let digits = rest.prefix { $0.isNumber }
      rest = rest.dropFirst(digits.count)
      // `^2` is one generation back, to the second parent.
      count += sign == "^" ? 1 : Int(digits) ?? 1
    }
    return count
  }

  /// The command that gets a branch, a tag or a commit, and no more than it.
  private static func fetch(_ name: String, remotes: [String], isShallow: Bool) -> String? {
    guard name.utf8.allSatisfy(isPlain), !name.hasPrefix("-") else { return nil }
    let depth = isShallow ? "--depth=1 " : ""
    if let remote = remotes.first(where: { name.hasPrefix($0 + "/") }) {
      let branch = name.dropFirst(remote.count + 1)
      return "git fetch \(depth)\(remote) \(branch):refs/remotes/\(remote)/\(branch)"
    }
    guard let remote = remotes.contains("origin") ? "origin" : remotes.first else { return nil }
    if (7...64).contains(name.count), name.allSatisfy({ $0.isHexDigit }) {
      return "git fetch \(depth)\(remote) \(name)"
    }
    let isTag = name.drop { $0 == "v" }.first?.isNumber == true
    return isTag
      ? "git fetch \(depth)\(remote) tag \(name)"
      : "git fetch \(depth)\(remote) \(name):\(name) (a tag: git fetch \(depth)\(remote) tag \(name))"
  }

  /// What a shell takes as it stands.
  private static func isPlain(_ byte: UInt8) -> Bool {
    "_-+./@".utf8.contains(byte) || (0x30...0x39).contains(byte)
      || (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func lines(_ words: [String]) throws(FileSystemError) -> [String] {
    guard let result = try ChildProcess.run("git", words), result.code == 0 else { return [] }
    return result.output.split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
