import PledgeModel

/// A commit of the repository that a command runs in, read by git's own plumbing: nothing is checked out.
struct GitCommit {
  /// As the user named it.
  let name: String
  let hash: String
  /// Where the command runs, as a path from the top of the repository: empty, or ends in a slash.
  let prefix: String

  /// - Returns: nil where git knows no such commit here; `GitAdvice` says why.
  init?(_ name: String) throws(FileSystemError) {
    // NUL ends the words that programs are given.
    guard !name.isEmpty, !name.utf8.contains(0),
      let result = try ChildProcess.run(
        "git",
        [
          "rev-parse", "--show-prefix", "--verify", "--quiet", "--end-of-options",
          "\(name)^{commit}",
        ]), result.code == 0
    else { return nil }
    // The folder's own name may hold line breaks.
    let lines = String(decoding: result.output, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 3 else { return nil }
    self.name = name
    hash = String(lines[lines.count - 2])
    prefix = lines.dropLast(2).joined(separator: "\n")
  }

  /// What a path of the working folder is called from the top of the repository: no dots, no final slash.
  func path(_ path: String) throws -> String {
    if path.hasPrefix("/") { return try insideTop(path) }
    return try normal(path, in: prefix)
  }

  /// A path that follows a ref, which git counts from the top, unless it begins with a dot.
  func path(inTop path: String) throws -> String {
    try normal(path, in: path.hasPrefix("./") || path.hasPrefix("../") ? prefix : "")
  }

  private func normal(_ path: String, in prefix: String) throws -> String {
    var parts: [Substring] = prefix.split(separator: "/")
    for part in path.split(separator: "/") where part != "." {
      guard part == ".." else {
        parts.append(part)
        continue
      }
      guard parts.popLast() != nil else { throw Refusal("\(path) lies outside the repository") }
    }
    return parts.joined(separator: "/")
  }

  private func insideTop(_ path: String) throws -> String {
    let top = try git(["rev-parse", "--show-toplevel"]).map {
      String(decoding: $0.dropLast(), as: UTF8.self)
    }
    guard let top, let root = FileSystem.realPath(top) else {
      throw Refusal("\(path): this repository has no working folder; name a path inside \(name)")
    }
    let inside = FileSystem.realPath(path) ?? FileSystem.withoutFinalSlashes(path)
    if inside == root { return "" }
    guard inside.hasPrefix(root + "/") else {
      throw Refusal("\(path) lies outside the repository \(root)")
    }
    return String(inside.dropFirst(root.count + 1))
  }

  /// The entries below a folder, by their paths inside it; nil where the commit has no such folder.
  func entries(below folder: String) throws(FileSystemError) -> [Entry]? {
    let tree = folder.isEmpty ? "\(hash)^{tree}" : "\(hash):\(folder)"
    guard let list = try git(["ls-tree", "-r", "-z", "-l", "--full-tree", tree]) else { return nil }
    return list.split(separator: 0).compactMap(Entry.init)
  }

  /// What stands at a path; nil where nothing does.
  func entry(at path: String) throws(FileSystemError) -> Entry? {
    try git(["ls-tree", "-z", "-l", "--full-tree", hash, "--", path])?.split(separator: 0)
      .compactMap(Entry.init).first { $0.path == path }
  }

  /// The bytes of objects, in their order.
  ///
  /// - Throws: `Refusal` where one of them is not there, as in a clone that left some out.
  func read(_ entries: [Entry]) throws -> [[UInt8]] {
    guard !entries.isEmpty else { return [] }
    let input = entries.map { $0.hash + "\n" }.joined()
    let output = try git(["cat-file", "--batch"], input: Array(input.utf8)) ?? []
    var rest = output[...]
    return try entries.map { entry in
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")),
        let size = Int(
          String(decoding: rest[..<end], as: UTF8.self).split(separator: " ").last ?? ""),
        rest.endIndex - end > size + 1
      else {
        throw Refusal(
          "\(name): git has no object for \(entry.path): this clone left it out; `git fetch --refetch` gets it"
        )
      }
      defer { rest = rest[(end + size + 2)...] }
      return Array(rest[(end + 1)..<(end + 1 + size)])
    }
  }

  /// What git prints; nil where it fails.
  private func git(_ words: [String], input: [UInt8] = []) throws(FileSystemError) -> [UInt8]? {
    guard let result = try ChildProcess.run("git", words, input: input), result.code == 0 else {
      return nil
    }
    return result.output
  }
}

extension GitCommit {
  /// What a commit holds under a name.
  struct Entry {
    enum Kind { case file, link, submodule }

    var kind: Kind
    var hash: String
    /// In bytes; a submodule has none.
    var size: Int
    /// As bytes decoded to UTF-8.
    var path: String
    /// Whether the path is UTF-8 indeed.
    var isNameable: Bool

    /// A line of `git ls-tree -l`: mode, type, hash, size, a tab, and the path.
    init?(_ line: ArraySlice<UInt8>) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      let fields = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
      guard fields.count == 4 else { return nil }
      switch fields[0] {
      case "120000": kind = .link
      case "160000": kind = .submodule
      case _: kind = .file
      }
      hash = String(fields[2])
      size = Int(fields[3]) ?? 0
      let name = line[(tab + 1)...]
      path = String(decoding: name, as: UTF8.self)
      isNameable = String(validating: name, as: UTF8.self) != nil
    }
  }
}
