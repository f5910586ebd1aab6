/// Where a link inside a commit leads.
struct GitLink {
  enum End {
    /// A file of the content folder, by its path inside.
    case file(String)
    case nowhere
    /// Out of the folder, to what is hidden in it, or to a folder.
    case elsewhere
  }

  let end: End

  /// As many as Linux follows.
  private static let mostLinks = 40

  /// - Parameter links: what every link of the folder says, by its path inside.
  init(of link: String, in folder: GitFolder, _ links: [String: String]) {
    let base = folder.path.split(separator: "/").map(String.init)
    var at = base + link.split(separator: "/").map(String.init)
    at.removeLast()
    guard var rest = Self.parts(of: links[link]) else {
      end = .elsewhere
      return
    }
    var followed = 1
    while let part = rest.popLast() {
      if part == "." { continue }
      if part == ".." {
        guard at.popLast() != nil else {
          end = .elsewhere
          return
        }
        continue
      }
      at.append(part)
      guard at.starts(with: base) else { continue }
      let path = at.dropFirst(base.count).joined(separator: "/")
      switch folder.kind(of: path) {
      case .link:
        followed += 1
        at.removeLast()
        guard followed <= Self.mostLinks, let parts = Self.parts(of: links[path]) else {
          end = followed > Self.mostLinks ? .nowhere : .elsewhere
          return
        }
        rest += parts
      case .file where !rest.isEmpty:
        end = .nowhere
        return
      case .file, .submodule, nil: break
      }
    }
    guard at.starts(with: base) else {
      end = .elsewhere
      return
    }
    let inside = at.dropFirst(base.count)
    let path = inside.joined(separator: "/")
    if folder.kind(of: path) == .file {
      end = inside.contains(where: ContentIntake.isHidden) ? .elsewhere : .file(path)
    } else {
      end = folder.kind(of: path) != nil || folder.isFolder(path) ? .elsewhere : .nowhere
    }
  }

  /// The names a link says, the last first; nil where it starts at the root of the disk.
  private static func parts(of target: String?) -> [String]? {
    guard let target, !target.hasPrefix("/") else { return nil }
    return target.split(separator: "/").map(String.init).reversed()
  }
}
