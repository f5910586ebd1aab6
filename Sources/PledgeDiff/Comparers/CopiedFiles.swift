import PledgeModel

extension Comparer {
  /// Files beside the pages, such as terms that customers download: nobody looks into them.
  static let copiedFiles = Comparer(
    [
      ChangeKind("file-changed", .undecided, "A file that customers can download is another."),
      ChangeKind(
        "file-removed", mirror: "file-added", .undecided,
        "A file that customers could download is gone."),
      ChangeKind(
        "file-added", mirror: "file-removed", .undecided,
        "There is a file more that customers can download."),
    ], needsPages: true
  ) { pair in
    let (old, new) = (pair.old.files, pair.new.files)
    return Set(old.keys).union(new.keys).sorted().compactMap { path in
      let (before, after) = (old[path], new[path])
      guard before != after else { return nil }
      let (kind, verb): (ChangeID, String) =
        after == nil
        ? ("file-removed", "gone")
        : before == nil ? ("file-added", "new") : ("file-changed", "changed")
      return Change(
        kind, .undecided, "files/\(path)", "file \(path) is \(verb)",
        before: before.map(digest), after: after.map(digest),
        oldPlace: before.map { _ in Place(file: path) },
        newPlace: after.map { _ in Place(file: path) })
    }
  }

  private static func digest(_ bytes: [UInt8]) -> String {
    "sha256 \(SHA256.hexadecimal(of: bytes))"
  }
}
