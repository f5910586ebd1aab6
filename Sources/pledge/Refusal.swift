/// Why the command cannot go on, through no fault of the policy; it ends with 3.
protocol Hindrance: Error {
  var message: String { get }
}

/// What the command will not read or write, and why.
struct Refusal: Hindrance {
  let message: String

  init(_ message: String) { self.message = message }

  /// In the folder of the content, a file that is written would be read as content the next time; behind
  /// a dot it is not.
  static func unlessApart(_ file: String, from content: String) throws(Refusal) {
    let parent = file.lastIndex(of: "/").map { $0 == file.startIndex ? "/" : String(file[..<$0]) }
    guard let folder = FileSystem.realPath(parent ?? "."),
      let content = FileSystem.realPath(content),
      folder == content || folder.hasPrefix(content + "/")
    else { return }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let inside = folder.dropFirst(content.count).split(separator: "/") + [name[...]]
    guard !inside.contains(where: { $0.hasPrefix(".") }) else { return }
    throw Refusal("\(file) lies in the content: name a file outside it")
  }
}
