import PledgeCompiler
import PledgeModel

/// Judges what lies in a content folder, wherever it is kept, and takes it up.
///
/// Dot files are left alone. Links may lead to files inside the folder and nowhere else.
struct ContentIntake {
  private(set) var content = Content(sources: [])

  /// Texts are bounded so that no file can stop a build; other files, so that all fit in memory.
  private static let pageLimit = 1 << 20
  private static let dataLimit = 16 << 20
  private static let assetLimit = 64 << 20
  static let depthLimit = 32

  /// What Git LFS leaves in the place of a file.
  private static let pointer = Array("version https://git-lfs.github.com/spec/v1\n".utf8)

  static func isHidden(_ name: some StringProtocol) -> Bool { name.hasPrefix(".") }

  /// Whether a name can be that of content; if not, that is found.
  mutating func accepts(name: some StringProtocol, in folder: String) -> Bool {
    guard name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return true }
    refuse(
      .pathInvalid, folder.isEmpty ? "." : folder,
      "a name here holds a line break or another control character",
      hint: "rename it")
    return false
  }

  /// Whether a folder is looked into; if not, that is found.
  mutating func accepts(folder: String, depth: Int) -> Bool {
    guard depth >= Self.depthLimit else { return true }
    refuse(
      .pathInvalid, folder, "folders lie too deep here",
      hint: "at most \(Self.depthLimit) in one another")
    return false
  }

  mutating func refuseUnnameable(_ file: String) {
    refuse(.pathInvalid, file, "this name is not UTF-8, or the file went away", hint: "rename it")
  }

  mutating func refuseOddity(_ file: String) {
    refuse(.pathInvalid, file, "this is neither a file nor a folder", hint: "remove it")
  }

  mutating func refuseSubmodule(_ file: String) {
    refuse(
      .pathInvalid, file, "this is a submodule: its files are not part of this repository",
      hint: "put the files themselves here")
  }

  mutating func refuseLink(_ file: String, leadsNowhere: Bool) {
    if leadsNowhere {
      refuse(
        .pathInvalid, file, "this link leads nowhere", hint: "remove it, or put the file here")
    } else {
      refuse(
        .pathInvalid, file, "this link leads out of the content folder, or to a folder",
        hint: "put the file itself here")
    }
  }

  /// The most bytes a file of this name may hold.
  static func limit(of file: String) -> Int {
    file.hasSuffix(".md") ? pageLimit : isText(file) ? dataLimit : assetLimit
  }

  private static func isText(_ file: String) -> Bool {
    file.hasSuffix(".md") || file.hasSuffix(".json")
  }

  /// Takes up a file; nil bytes are those of one that is larger than its limit.
  mutating func take(_ file: String, _ bytes: [UInt8]?) {
    let isText = Self.isText(file)
    guard let bytes else {
      refuse(
        .fileTooLarge, file, "this file is larger than \(Self.limit(of: file) >> 20) MiB",
        hint: isText ? "split it into several pages" : "link to it where it is kept instead")
      return
    }
    if isText, bytes.starts(with: Self.pointer) {
      refuse(
        .pathInvalid, file, "Git LFS keeps this text elsewhere",
        hint: "keep texts in git itself: git lfs untrack, and git add it anew")
      return
    }
    // A larger one is copied all the same, and no calendar takes holidays from it.
    if isText || (file.hasSuffix(".ics") && bytes.count <= Self.pageLimit) {
      content.sources.append(SourceText(path: file, bytes: bytes))
    } else {
      content.assets.append(OutputFile(path: file, bytes: bytes))
    }
  }

  private mutating func refuse(_ rule: RuleID, _ file: String, _ message: String, hint: String) {
    content.findings.append(Finding(rule, message, at: Place(file: file), hint: hint))
  }
}
